using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Restatement;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Restatement;

/// <summary>The sums of a restatement by KPI, side, cause and group, as report and facts have them.</summary>
public static class RestatementSums
{
    /// <summary>Σ of what the lines change.</summary>
    public static Kpi Kpi { get; } = Domain.Kpis.Kpi.Average(
        "change",
        "变动",
        "change",
        Source.Ours,
        RestatementFacts.Kind.AsOf(!RestatementColumns.Delta.Is(0)),
        Measure<RestatementFacts>.Sum(RestatementColumns.Delta));

    private static readonly Dimension ByKpi = new("kpi", RestatementColumns.Kpi.Title);
    private static readonly Dimension BySide = new("side", RestatementColumns.Side.Title);

    /// <summary>The dimensions whose sums are those of a report by some: over everything causes are others.</summary>
    public static IReadOnlyList<Dimension> By(IReadOnlyList<Dimension> by) =>
        [ByKpi, BySide, by.Count == 0 ? RestatementColumns.ByCauseInTotal : RestatementColumns.ByCause, .. by];

    /// <summary>The sums of a report, each as a line, sorted.</summary>
    public static IReadOnlyList<string> Of(RestatementReport report)
    {
        var figures = report.By.Count == 0 ? report.Total : report.Groups;
        return Sorted(
            from figure in figures
            from sum in figure.Causes
            from side in new[] { KpiSide.Numerator, KpiSide.Denominator }
            let value = side == KpiSide.Numerator ? sum.Numerator : sum.Denominator ?? 0
            where side == KpiSide.Numerator || figure.Reported.Kpi.Denominator?.Facts is not null
            select (
                (string[])
                [
                    figure.Reported.Kpi.Id, Codes.Of<KpiSide>().CodeOf(side),
                    Codes.Of<RestatementCause>().CodeOf(sum.Cause), .. figure.Group.Values,
                ],
                value));
    }

    /// <summary>The sums of facts, without those of KPIs that the report does not have by its groups.</summary>
    public static IReadOnlyList<string> Of(KpiTable table, RestatementReport report)
    {
        var grouped = (report.By.Count == 0 ? report.Total : report.Groups)
            .Select(figure => figure.Reported.Kpi.Id).ToHashSet();
        return Sorted(table.Groups.Where(group => grouped.Contains(group.Key.Values[0]))
            .Select(group => ((string[])[.. group.Key.Values], group[Kpi].Numerator)));
    }

    private static List<string> Sorted(IEnumerable<(string[] Key, long Value)> sums) =>
    [
        .. sums.Where(sum => sum.Value != 0).Select(sum => $"{string.Join('|', sum.Key)} {sum.Value}")
            .Order(StringComparer.Ordinal),
    ];
}
