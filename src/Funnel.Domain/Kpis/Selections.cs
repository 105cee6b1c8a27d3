using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Kpis;

/// <summary>Selects facts for a KPI.</summary>
public static class Selections
{
    /// <summary>Facts that meet a condition as known at the end of the as-of date.</summary>
    public static Selection<T> AsOf<T>(this FactKind<T> kind, Condition<T> where) => new(kind, Anchor.AsOf, where);

    /// <summary>Facts that meet a condition as they stood at the end of the period's last known day.</summary>
    public static Selection<T> AtCut<T>(this FactKind<T> kind, Condition<T> where) => new(kind, Anchor.Cut, where);
}
