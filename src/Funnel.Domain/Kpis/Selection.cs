using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Kpis;

/// <summary>Facts of one kind, at one anchor, that meet a condition.</summary>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Anchor">The day at whose end the facts are looked at.</param>
/// <param name="Where">The condition.</param>
/// <typeparam name="T">The fact.</typeparam>
public sealed record Selection<T>(FactKind<T> Kind, Anchor Anchor, Condition<T> Where)
{
    /// <summary>Whose number each of them is; the kind's usual credit where null.</summary>
    public Credit? Credit { get; init; }
}
