using Funnel.Domain.Cards;
using Funnel.Domain.Reports;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering.Analyses;

/// <summary>Lost prospects by channel, level and model bought, each stacked by reason.</summary>
internal static class LostReasonsView
{
    private const int WidthOfFigures = 108;
    private const int NarrowestBar = 10;

    public static void Show(AnalysisPage page, LostReasonAnalysis report)
    {
        var reasons = LostReasons.All.Values.Select(reason => page.Say(LostReasons.All.NameOf(reason))).ToList();
        page.Write(StackedBar.Legend(reasons));
        page.Line();
        foreach (var table in report.Tables.Where(table => table.Rows.Count > 0))
        {
            var shown = AnalysisPage.Table(AnalysisPage.Headed(page.Say(table.Name)), [.. reasons, page.Total]);
            shown.AddColumn("");
            var longest = table.Rows.Max(row => row.Total);
            foreach (var row in table.Rows)
                AddRow(page, shown, row, longest);
            page.Write(shown);
        }

        var total = AnalysisPage.Table(page.Total, [.. reasons, page.Total]);
        total.AddColumn("");
        AddRow(page, total, report.Total, report.Total.Total);
        page.Write(total);
    }

    private static void AddRow(AnalysisPage page, Table table, LostReasonRow row, long longest)
    {
        var counts = row.Reasons.Select(reason => reason.Cards).ToList();
        var bar = Math.Max(NarrowestBar, page.Width - WidthOfFigures);
        table.AddRow(
        [
            new Text(page.Say(row.Name)),
            .. counts.Append(row.Total).Select(count => new Text(Figures.Whole(count))),
            new Text(StackedBar.Of(counts, longest, bar)),
        ]);
    }
}
