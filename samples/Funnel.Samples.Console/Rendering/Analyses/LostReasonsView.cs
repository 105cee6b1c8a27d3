using Funnel.Domain.Cards;
using Funnel.Domain.Reports;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Console.Rendering.Analyses;

/// <summary>Lost prospects by channel, level and model bought, each stacked by reason.</summary>
internal static class LostReasonsView
{
    private const int WidestBar = 40;

    public static void Show(AnalysisPage page, LostReasonAnalysis report)
    {
        page.Legend(NamesOf(page, report.Total));
        foreach (var table in report.Tables.Where(table => table.Rows.Count > 0))
        {
            Show(page, AnalysisPage.Headed(page.Say(table.Name)), table.Rows);
        }

        Show(page, page.Total, [report.Total]);
    }

    private static void Show(AnalysisPage page, string title, IReadOnlyList<LostReasonRow> rows)
    {
        var table = new FittedTable()
            .Words(title)
            .Numbers([.. NamesOf(page, rows[0]), page.Total])
            .Bars(WidestBar);
        var longest = rows.Max(row => row.Total);
        foreach (var row in rows)
        {
            var counts = row.Reasons.Select(reason => reason.Cards).ToList();
            table.Row(
                [page.Say(row.Name), .. counts.Append(row.Total).Select(Figures.Whole)],
                width => StackedBar.Of(counts, longest, width));
        }

        page.Show(table);
    }

    private static IEnumerable<string> NamesOf(AnalysisPage page, LostReasonRow row) =>
        row.Reasons.Select(reason => page.Say(Codes.Of<LostReason>().NameOf(reason.Reason)));
}
