using System.Collections.Frozen;
using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Kpis;

/// <summary>
/// KPIs by group, with the total over everything: a view on tallies, in which a group and a KPI are found at once.
/// </summary>
public sealed class KpiTable : IEquatable<KpiTable>
{
    private readonly KpiCells _cells;
    private readonly KpiPlan _plan;
    private readonly Lazy<FrozenDictionary<string, int>> _places;

    internal KpiTable(KpiPlan plan, KpiCells cells)
    {
        (_plan, _cells) = (plan, cells);
        Groups = new KpiGroups(this, cells.Groups);
        _places = new(() => plan.GroupedKpis
            .Select((kpi, place) => (kpi.Id, Place: place))
            .DistinctBy(kpi => kpi.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(kpi => kpi.Id, kpi => kpi.Place, StringComparer.Ordinal));
    }

    /// <summary>The period the figures are of.</summary>
    public ReportingPeriod Period => _plan.Period;

    /// <summary>The dimensions that make a group; empty for the total alone.</summary>
    public IReadOnlyList<Dimension> By => _plan.By;

    /// <summary>Whose figures they are.</summary>
    public Scope Where => _plan.Where;

    /// <summary>Every KPI of the total, in catalogue order.</summary>
    public IReadOnlyList<Kpi> Kpis => _plan.Kpis;

    /// <summary>Those of them that every group has.</summary>
    public IReadOnlyList<Kpi> GroupedKpis => _plan.GroupedKpis;

    /// <summary>
    /// The declarations that the figures were counted by, in catalogue order: where a KPI has several versions, those
    /// of the months or weeks that the table is by. What is refused has none.
    /// </summary>
    public IReadOnlyList<Kpi> Definitions
    {
        get
        {
            IEnumerable<KpiValue> values = KpiSeries.IsIn(By)
                ? [.. Groups.SelectMany(group => group.Values), .. Total]
                : Total;
            var counted = values.Where(value => value.Refusal is null).Select(value => value.Kpi).Distinct()
                .ToLookup(kpi => kpi.Id, StringComparer.Ordinal);
            return [.. Kpis.SelectMany(kpi => counted[kpi.Id].OrderBy(one => one.Version))];
        }
    }

    /// <summary>Every group with something in it, by key.</summary>
    public IReadOnlyList<KpiGroup> Groups { get; }

    /// <summary>Every KPI over everything, in catalogue order: the ratio of sums, never the mean of ratios.</summary>
    public IReadOnlyList<KpiValue> Total => _cells.Total;

    internal KpiPlan Plan => _plan;

    /// <summary>
    /// The figures of a group, found at once; a group without a fact has counts of 0, and the one group of a table by
    /// nothing is everything.
    /// </summary>
    /// <exception cref="ArgumentException">The key has not one text for each dimension.</exception>
    public KpiGroup this[GroupKey key]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(key);
            return key.Values.Count == By.Count
                ? new(this, key, _cells.Groups.PlaceOf(key))
                : throw new ArgumentException(
                    $"The key '{key}' has not one text for each of {By.Count} dimensions.", nameof(key));
        }
    }

    /// <summary>The figures of the group with these texts, one for each dimension.</summary>
    /// <inheritdoc cref="this[GroupKey]"/>
    public KpiGroup this[params ReadOnlySpan<string> values] => this[new GroupKey(values)];

    /// <summary>
    /// By how much a rate of one group differs from that of another, with chance allowed for; groups of one table share
    /// no record.
    /// </summary>
    /// <exception cref="ArgumentException">It is one group.</exception>
    /// <exception cref="KeyNotFoundException">The table does not have the KPI by group.</exception>
    public ShareDifference Difference(GroupKey group, GroupKey less, Kpi kpi, Confidence confidence)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(kpi);
        return group.Equals(less)
            ? throw new ArgumentException($"The group '{group}' does not differ from itself.", nameof(less))
            : ShareDifference.Of(this[group][kpi], this[less][kpi], confidence, shareRecords: false);
    }

    /// <summary>Whether a group has something in it.</summary>
    public bool Has(GroupKey key) => _cells.Groups.PlaceOf(key) >= 0;

    /// <summary>A table of figures that were found elsewhere, such as in other tables.</summary>
    /// <param name="period">The period they are of.</param>
    /// <param name="by">The dimensions that make a group.</param>
    /// <param name="groups">Each group with the KPIs that have its dimensions, in the order of the total.</param>
    /// <param name="total">Every KPI over everything.</param>
    /// <exception cref="ArgumentException">A group holds other KPIs than those that have the dimensions.</exception>
    public static KpiTable Of(
        ReportingPeriod period,
        IReadOnlyList<Dimension> by,
        IReadOnlyList<(GroupKey Key, IReadOnlyList<KpiValue> Values)> groups,
        IReadOnlyList<KpiValue> total)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(total);
        var plan = new KpiPlan([.. total.Select(value => value.Kpi)], period, by);
        if (groups.Any(group => !group.Values.Select(value => value.Kpi).SequenceEqual(plan.GroupedKpis)))
        {
            throw new ArgumentException("A group has other KPIs than those with its dimensions.", nameof(groups));
        }

        var ordered = groups.OrderBy(group => group.Key).ToList();
        return new(plan, new ListedCells(
            ordered.ConvertAll(group => group.Key), ordered.ConvertAll(group => group.Values), [.. total]));
    }

    /// <summary>
    /// Adds up tables of parts that share no record, such as dealers: the table of all of them together. Each part is
    /// of the same KPIs, period and dimensions.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// There is no part, or the parts differ in KPIs, period or dimensions.
    /// </exception>
    public static KpiTable Sum(params IReadOnlyList<KpiTable> parts) => KpiTableSum.Of(parts);

    /// <inheritdoc/>
    public bool Equals(KpiTable? other) => ReferenceEquals(this, other) || (other is not null
        && Period == other.Period
        && By.SequenceEqual(other.By)
        && Where.Equals(other.Where)
        && Total.SequenceEqual(other.Total)
        && _cells.Groups.SequenceEqual(other._cells.Groups)
        && Groups.Zip(other.Groups).All(pair => pair.First.Values.SequenceEqual(pair.Second.Values)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as KpiTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Period, By.Count, Kpis.Count, Groups.Count);

    internal KpiValue ValueOf(int group, int kpi) => By.Count == 0 ? Total[kpi]
        : group < 0 ? _plan.GroupedPlaces[kpi].Nothing
        : _cells.ValueOf(group, kpi);

    internal int PlaceOf(string kpi) => _places.Value.TryGetValue(kpi, out var place)
        ? place
        : throw new KeyNotFoundException($"The table does not have the KPI '{kpi}' by group.");
}
