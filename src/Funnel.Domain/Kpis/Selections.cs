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

    /// <summary>How many there are, as a side of a KPI.</summary>
    public static FactTerm<T> Count<T>(this Selection<T> selection) => new(selection, Measure<T>.One);

    /// <summary>What they come to in a measure, as a side of a KPI.</summary>
    public static FactTerm<T> Sum<T>(this Selection<T> selection, Measure<T> of) => new(selection, of);

    /// <summary>The same facts, each put down to one of the people it names.</summary>
    public static Selection<T> CreditedTo<T>(this Selection<T> selection, Credit credit)
    {
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(credit);
        return selection with { Credit = credit };
    }
}
