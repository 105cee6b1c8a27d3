using Funnel.Domain.Conditions;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Console.Options;

/// <summary>The records behind one side of a KPI, of one group and within a scope.</summary>
internal static class MembersQuery
{
    /// <summary>Refuses a side, a group or a scope that the KPI has not.</summary>
    /// <exception cref="UsageException">The KPI lacks what is asked for.</exception>
    public static void Check(Kpi kpi, KpiSide side, IReadOnlyList<KeyValuePair<Dimension, string>> group, Scope where)
    {
        if (kpi.MembersOf(side) is null)
        {
            throw new UsageException(
                $"'{kpi.Id}' 是计数，没有分母。", $"'{kpi.Id}' is a count and has no denominator.");
        }

        if (Within(group).Find(given => !kpi.Dimensions.Contains(given.Key)).Key is { } lacking)
        {
            throw new UsageException(
                $"'{kpi.Id}' 没有维度 '{lacking.Id}'。", $"'{kpi.Id}' has no dimension '{lacking.Id}'.");
        }

        if (kpi.MembersOf(side)!.Facts is { } facts && !where.Knows(facts))
        {
            throw new UsageException(
                $"'{kpi.Id}' 没有 --where 中的维度。", $"'{kpi.Id}' lacks a dimension of --where.");
        }
    }

    /// <summary>The members; a month or week of the group is the period's already.</summary>
    public static MembersResult Of(
        SalesStandard standard,
        FunnelHistory history,
        ReportingPeriod period,
        Kpi kpi,
        KpiSide side,
        IReadOnlyList<KeyValuePair<Dimension, string>> group,
        Scope where)
    {
        Check(kpi, side, group, where);
        var within = Within(group);
        var figures = standard.Figures(history, period).By([.. within.Select(given => given.Key)]).Where(where);
        return new(kpi, side, figures.Members(kpi, side, new([.. within.Select(given => given.Value)])));
    }

    private static List<KeyValuePair<Dimension, string>> Within(IEnumerable<KeyValuePair<Dimension, string>> group) =>
        [.. group.Where(given => !KpiSeries.All.Contains(given.Key))];
}
