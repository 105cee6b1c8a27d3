using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Statistics;

namespace Funnel.Samples.Dashboard.Ranking;

/// <summary>Groups in order of a KPI, the best first.</summary>
/// <param name="Kpi">The KPI.</param>
/// <param name="Groups">The groups; by name where there is no order.</param>
/// <param name="Mean">What a group has on the average: of a rate, that of all of them together.</param>
internal sealed record RankedGroups(Kpi Kpi, IReadOnlyList<RankedGroup> Groups, double? Mean)
{
    /// <summary>Whether they are in an order: rates that differ by no more than chance are not.</summary>
    public bool IsOrdered => Groups.Any(group => group.Place is not null);

    /// <summary>The groups of a table; null where the KPI has none there.</summary>
    public static RankedGroups? Of(Kpi kpi, KpiTable now, KpiTable before)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(before);
        var groups = GroupsOf(kpi, now);
        if (groups.Count == 0)
        {
            return null;
        }

        var comparison = kpi.Kind == KpiKind.Ratio ? GroupComparison.Of(groups, kpi) : null;
        var verdicts = comparison?.Groups.ToDictionary(group => group.Key, group => group.Verdict);
        var isOrdered = verdicts is null
            || verdicts.Values.Any(verdict => verdict is GroupVerdict.Above or GroupVerdict.Below);
        var places = isOrdered ? PlacesOf(kpi, groups) : [];
        var earlier = isOrdered ? PlacesOf(kpi, GroupsOf(kpi, before)) : [];
        return new(
            kpi,
            [
                .. groups.Select(group => new RankedGroup(
                        group.Key,
                        group.Value,
                        Find(places, group.Key),
                        Find(earlier, group.Key),
                        verdicts is not null && verdicts.TryGetValue(group.Key, out var verdict) ? verdict : null))
                    .OrderBy(group => group.Place ?? int.MaxValue)
                    .ThenBy(group => group.Key),
            ],
            comparison?.Centre ?? groups.Average(group => (double)group.Value.Numerator));
    }

    // Leads that nobody was given are no group.
    private static List<(GroupKey Key, KpiValue Value)> GroupsOf(Kpi kpi, KpiTable table) =>
        table.GroupedKpis.Contains(kpi)
            ? [.. table.Groups.Where(group => group.Key.Values[0].Length > 0).Select(group => (group.Key, group[kpi]))]
            : [];

    private static int? Find(Dictionary<GroupKey, int> places, GroupKey key) =>
        places.TryGetValue(key, out var place) ? place : null;

    private static Dictionary<GroupKey, int> PlacesOf(Kpi kpi, IReadOnlyList<(GroupKey Key, KpiValue Value)> groups)
    {
        var known = groups.Where(group => group.Value.Value is not null).ToList();
        return known.ToDictionary(
            group => group.Key,
            group => 1 + known.Count(other => kpi.Bearing == KpiBearing.Less
                ? other.Value.Value < group.Value.Value
                : other.Value.Value > group.Value.Value));
    }
}
