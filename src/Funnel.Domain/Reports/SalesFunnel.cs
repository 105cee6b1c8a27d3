using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Reports;

/// <summary>
/// 销售漏斗 (GPS: find where customers are lost, find the short board): leads where they are kept, traffic, filed, visited,
/// test-driven, ordered, delivered, with the loss of each step and the weakest one.
/// </summary>
/// <remarks>
/// The cohort is one and the same all the way down, so that no step is larger than the one above (ours). From filing on
/// it is the period's new prospects as known on the as-of date, and a stage holds those who came at least this far: an
/// order without a test drive counts as past the test drive, and the step tells how many have a record of it and how
/// many passed without; it is judged by the record (ours 2). A visit or a test drive that nobody has on record is not
/// kept in these data and loses nobody: the loss shows at the next step. The top is the same customers and, with them,
/// the new traffic that was not filed: cards that were never in the register (outreach, old data) are part of it, so
/// that it is new traffic (GPS 4.4) where every card has its record. <see cref="FunnelStep.Recorded"/> of the top is
/// that new traffic. Where the period has any lead, the funnel starts at the leads (ours 2): again the same customers
/// and, with them, the leads that went no further; one that became a card or arrived is seen further down, in the
/// period of its card or visit. That step is judged by the leads alone, and a group without leads is not judged. It
/// looks at retail customers unless asked otherwise (ours 2); within a scope that traffic does not know it begins
/// with the filing.
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

    /// <inheritdoc/>
    public Scope Where { get; init; } = Scope.Everything;

    /// <summary>
    /// The figures the funnel of retail customers is made from, for a host that evaluates them itself, among others or
    /// in parts; each stage from the filing down has a count of its own, behind which stand the cards that came at
    /// least that far, and the visit and the test drive one of the cards with a record of it.
    /// </summary>
    public static IReadOnlyList<Kpi> Counts => FunnelCounts.OfRetail.Kpis;

    /// <summary>Makes the report.</summary>
    /// <param name="figures">
    /// Where the figures come from, of which period and for whom, by dealer, region, consultant or media; by none for
    /// the total alone.
    /// </param>
    /// <param name="benchmark">
    /// Target rates or another funnel; where there is none, a group's peers are its benchmark.
    /// </param>
    /// <param name="customers">
    /// Whose cards are looked at; null for all. A scope that speaks of the customer kind decides by itself.
    /// </param>
    /// <exception cref="ArgumentException">Traffic does not have one of the dimensions.</exception>
    public static SalesFunnel Of(
        Figures figures, FunnelBenchmark benchmark, CustomerKind? customers = CustomerKind.Retail)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(benchmark);
        if (figures.Dimensions.FirstOrDefault(by => !FactKinds.Traffic.Dimensions.Contains(by)) is { } lacking)
        {
            throw new ArgumentException($"Traffic does not know the dimension '{lacking.Id}'.", nameof(figures));
        }

        var counts = FunnelCounts.Of(figures.Scope.SpeaksOf(Dimensions.CustomerKind) ? null : customers);
        return Of(figures.Of(counts.Kpis).Table, benchmark);
    }

    /// <summary>Makes the report from figures that are evaluated already.</summary>
    /// <param name="table">A table with all of <see cref="Counts"/>, by the dimensions wanted.</param>
    /// <param name="benchmark">
    /// Target rates or another funnel; where there is none, a group's peers are its benchmark.
    /// </param>
    /// <exception cref="ArgumentException">One of the counts is missing.</exception>
    public static SalesFunnel Of(KpiTable table, FunnelBenchmark benchmark)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(benchmark);
        // The ids are the same whichever customers were counted.
        var counts = FunnelCounts.OfRetail;
        var kept = counts.Kept(table);
        var total = counts.Of(table.Total, kept);
        var groups = table.Groups.Select(
            group => GroupOf(group.Key, counts.Of(group.Values, kept), total, benchmark));
        return new(table.Period, table.By, [.. groups], GroupOf(GroupKey.All, total, total, benchmark))
        {
            Where = table.Where,
        };
    }

    private static FunnelGroup GroupOf(
        GroupKey key, IReadOnlyList<StageCount> own, IReadOnlyList<StageCount> all, FunnelBenchmark benchmark)
    {
        var peers = benchmark.Against(FunnelSteps.Of(all.Without(own)));
        List<FunnelStep> steps = [.. FunnelSteps.Of(own).Select(step => step with
        {
            Benchmark = step.FromBefore is null ? null : benchmark.Into(step.Stage)
                ?? peers.FirstOrDefault(peer => peer.Stage == step.Stage)?.Rate,
        })];
        return new(key, steps, ShortBoard.Of(steps, peers, benchmark));
    }
}
