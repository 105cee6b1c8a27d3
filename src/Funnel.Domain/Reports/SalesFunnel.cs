using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Inventory;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Reports;

/// <summary>
/// 销售漏斗 (GPS: find where customers are lost, find the short board): traffic, filed, visited, test-driven, ordered,
/// delivered, with the loss of each step and the weakest one.
/// </summary>
/// <remarks>
/// The cohort is one and the same all the way down, so that no step is larger than the one above (ours). From filing on
/// it is the period's new prospects as known on the as-of date, and a stage holds those who came at least this far: an
/// order without a test drive counts as past the test drive, and <see cref="FunnelStep.Recorded"/> tells how many have
/// a record of it. A visit or a test drive that nobody has on record is not kept in these data and loses nobody: the
/// loss shows at the next step. The top is the same customers and, with them, the new traffic that was not filed: cards
/// that were never in the register (outreach, old data) are part of it, so that it is new traffic (GPS 4.4) where every
/// card has its record. <see cref="FunnelStep.Recorded"/> of the top is that new traffic.
/// </remarks>
/// <param name="Period">The period.</param>
/// <param name="By">The dimensions that make a group.</param>
/// <param name="Groups">
/// Each group, held against the rates of all the others together or against the targets given.
/// </param>
/// <param name="Total">Everything together, held against the targets given.</param>
public sealed record SalesFunnel(
    ReportingPeriod Period, IReadOnlyList<Dimension> By, IReadOnlyList<FunnelGroup> Groups, FunnelGroup Total) : IReport
{
    /// <inheritdoc/>
    public ReportHeading Heading => ReportHeadings.Funnel;

    /// <summary>
    /// The figures the funnel is made from, for a host that evaluates them itself, among others or in parts; each stage
    /// from the visit down has a count of its own, behind which stand the cards that came at least that far.
    /// </summary>
    public static IReadOnlyList<Kpi> Counts => FunnelCounts.Kpis;

    /// <summary>Makes the report.</summary>
    /// <param name="figures">
    /// Where the figures come from, of which period and for whom, by dealer, region, consultant or media; by none for
    /// the total alone.
    /// </param>
    /// <param name="benchmark">Target rates; where there is none, a group's peers are its benchmark.</param>
    /// <exception cref="ArgumentException">Traffic does not have one of the dimensions.</exception>
    public static SalesFunnel Of(Figures figures, FunnelBenchmark benchmark)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(benchmark);
        if (figures.Dimensions.FirstOrDefault(by => !FactKinds.Traffic.Dimensions.Contains(by)) is { } lacking)
        {
            throw new ArgumentException($"Traffic does not know the dimension '{lacking.Id}'.", nameof(figures));
        }

        return Of(figures.Of(Counts).Table, benchmark);
    }

    /// <summary>Makes the report from figures that are evaluated already.</summary>
    /// <param name="table">A table with all of <see cref="Counts"/>, by the dimensions wanted.</param>
    /// <param name="benchmark">Target rates; where there is none, a group's peers are its benchmark.</param>
    /// <exception cref="ArgumentException">One of the counts is missing.</exception>
    public static SalesFunnel Of(KpiTable table, FunnelBenchmark benchmark)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(benchmark);
        var kept = FunnelCounts.Kept(table.Total);
        var total = FunnelCounts.Of(table.Total, kept);
        return new(
            table.Period,
            table.By,
            [.. table.Groups.Select(group =>
                GroupOf(group.Key, FunnelCounts.Of(group.Values, kept), total, benchmark))],
            GroupOf(GroupKey.All, total, total, benchmark));
    }

    private static FunnelGroup GroupOf(
        GroupKey key,
        IReadOnlyList<(FunnelStage Stage, long Count, long Recorded)> own,
        IReadOnlyList<(FunnelStage Stage, long Count, long Recorded)> all,
        FunnelBenchmark benchmark)
    {
        List<FunnelStep> steps = [];
        for (var place = 0; place < own.Count; place++)
        {
            var (stage, count, recorded) = own[place];
            steps.Add(place == 0
                ? new(stage, count, recorded, null, null)
                : new(stage, count, recorded, new(count, own[place - 1].Count), Benchmark(stage, place)));
        }

        return new(key, steps, ShortBoard.Of(steps));

        double? Benchmark(FunnelStage stage, int place) => benchmark.Into(stage)
            ?? new Conversion(all[place].Count - own[place].Count, all[place - 1].Count - own[place - 1].Count).Rate;
    }
}
