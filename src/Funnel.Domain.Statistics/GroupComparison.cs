using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Statistics;

/// <summary>
/// Which groups of a table differ from all of them together beyond chance, such as consultants by their close rate. It
/// offers no rank: the first of many that do not differ is first by chance.
/// </summary>
/// <remarks>
/// Rates are made comparable by the arcsine of their root; what groups differ by more than chance in general
/// (overdispersion, Spiegelhalter) is taken into the limits, and of many groups only so many are named that at most one
/// in twenty is named wrongly.
/// </remarks>
public sealed class GroupComparison
{
    /// <summary>The fewest facts a group is judged by.</summary>
    private const long Fewest = 10;

    private GroupComparison(Kpi kpi, double? centre, Dispersion dispersion, IReadOnlyList<ComparedGroup> groups) =>
        (Kpi, Centre, Phi, Tau2, Groups) = (kpi, centre, dispersion.Phi, dispersion.Tau2, groups);

    /// <summary>The KPI.</summary>
    public Kpi Kpi { get; }

    /// <summary>The rate of all groups together, 0 to 1; null where there is nobody.</summary>
    public double? Centre { get; }

    /// <summary>By how much groups differ beyond chance: 1 where they do not. 0 where there is none.</summary>
    public double Phi { get; }

    /// <summary>
    /// The variance between groups that is not chance, on the arcsine's scale; 0 for fewer than ten groups.
    /// </summary>
    public double Tau2 { get; }

    /// <summary>The groups, by key.</summary>
    public IReadOnlyList<ComparedGroup> Groups { get; }

    /// <summary>Compares the groups of a table by one of its rates.</summary>
    /// <exception cref="ArgumentException">The KPI is no rate, or the table is by nothing.</exception>
    /// <exception cref="KeyNotFoundException">The table does not have the KPI by group.</exception>
    public static GroupComparison Of(KpiTable table, Kpi kpi)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(kpi);
        if (table.By.Count == 0)
        {
            throw new ArgumentException("A table by nothing has no groups to compare.", nameof(table));
        }

        return Of([.. table.Groups.Select(group => (group.Key, group[kpi]))], kpi);
    }

    /// <summary>Compares groups that were counted elsewhere.</summary>
    /// <exception cref="ArgumentException">The KPI is no rate, or a figure is of another KPI.</exception>
    public static GroupComparison Of(IReadOnlyList<(GroupKey Key, KpiValue Value)> groups, Kpi kpi)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(kpi);
        if (kpi.Kind != KpiKind.Ratio)
        {
            throw new ArgumentException($"The KPI '{kpi}' is no rate.", nameof(kpi));
        }

        if (groups.FirstOrDefault(group => group.Value.Kpi.Id != kpi.Id) is { Key: { } stranger })
        {
            throw new ArgumentException($"The group '{stranger}' has no figure of '{kpi}'.", nameof(groups));
        }

        var all = groups.Sum(group => group.Value.Denominator!.Value);
        if (all == 0)
        {
            return new(kpi, null, default, [.. groups.Select(NobodyIn)]);
        }

        var centre = (double)groups.Sum(group => group.Value.Numerator) / all;
        var dispersion = Dispersion.Of(centre, [.. groups.Select(group => group.Value).Where(v => v.Denominator > 0)]);
        return new(kpi, centre, dispersion, Judged(groups, centre, dispersion));
    }

    private static IReadOnlyList<ComparedGroup> Judged(
        IReadOnlyList<(GroupKey Key, KpiValue Value)> groups, double centre, Dispersion dispersion)
    {
        var compared = groups.Select(group => group.Value.Denominator == 0
            ? NobodyIn(group)
            : new ComparedGroup(
                group.Key,
                group.Value,
                dispersion.Limits(centre, group.Value.Denominator!.Value, Confidence.At95),
                dispersion.Limits(centre, group.Value.Denominator.Value, Confidence.At998),
                dispersion.ChanceOf(centre, group.Value),
                group.Value.Denominator < Fewest ? GroupVerdict.TooFew : GroupVerdict.Within)).ToList();
        var tested = compared.FindAll(group => group.Verdict == GroupVerdict.Within);
        var believed = FalseDiscoveries.Believed(tested.ConvertAll(group => group.P!.Value));
        var found = tested.Where((_, place) => believed[place]).ToHashSet();
        return compared.ConvertAll(group => !found.Contains(group) ? group : group with
        {
            Verdict = group.Value.Value > centre ? GroupVerdict.Above : GroupVerdict.Below,
        });
    }

    private static ComparedGroup NobodyIn((GroupKey Key, KpiValue Value) group) =>
        new(group.Key, group.Value, null, null, null, GroupVerdict.TooFew);
}
