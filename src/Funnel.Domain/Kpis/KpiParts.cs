using Funnel.Domain.Conditions;

namespace Funnel.Domain.Kpis;

/// <summary>
/// The same KPIs of several parts of the facts, such as the ages of cards: what splits them is a condition and no
/// dimension, and one plan asks for all of the parts.
/// </summary>
internal sealed class KpiParts
{
    private readonly IReadOnlyList<Kpi> _kpis;

    /// <param name="figures">Where the KPIs come from, and by which dimensions.</param>
    /// <param name="kpis">The KPIs, which have the dimensions.</param>
    /// <param name="parts">The parts, each of which knows the facts of the KPIs.</param>
    /// <exception cref="ArgumentException">
    /// The figures' scope does not know the facts of the KPIs, or one has no figure in the period.
    /// </exception>
    public KpiParts(Figures figures, IReadOnlyList<Kpi> kpis, IReadOnlyList<Scope> parts)
    {
        _kpis = kpis;
        Table = figures.Of(parts.SelectMany(part => kpis.Select(kpi => figures.Defined(kpi).Within(part)))).Table;
        if (Table.GroupedKpis.Count != parts.Count * kpis.Count)
        {
            throw new ArgumentException(
                $"The scope or the dimensions are not known to {string.Join(", ", kpis)}.", nameof(figures));
        }
    }

    /// <summary>The KPIs of all parts, for the groups that any part has.</summary>
    public KpiTable Table { get; }

    /// <summary>The KPIs of a part, by its place, over everything.</summary>
    public IReadOnlyList<KpiValue> Total(int part) => Of(Table.Total, part);

    /// <summary>The KPIs of a part, by its place, in a group.</summary>
    public IReadOnlyList<KpiValue> Of(GroupKey key, int part) => Of(Table[key].Values, part);

    private KpiValue[] Of(IReadOnlyList<KpiValue> values, int part) =>
        [.. _kpis.Select((kpi, place) => values[(part * _kpis.Count) + place] with { Kpi = kpi })];
}
