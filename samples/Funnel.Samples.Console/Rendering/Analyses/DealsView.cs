using Funnel.Domain.Inventory;
using Funnel.Domain.Reports;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering.Analyses;

/// <summary>Prospect inventory, retail stacked by its four parts, and the rate of each part.</summary>
internal static class DealsView
{
    private const int WidthOfFigures = 40;
    private const int NarrowestBar = 20;

    public static void Show(AnalysisPage page, DealConversion report)
    {
        List<(string Name, DealConversionRow Row)> lines =
            [.. report.Rows.Select(row => (page.NameOf(report.By, row.Key), row))];
        ShowStacks(page, report, lines);
        lines.Add((page.Total, report.Total));
        ShowStock(page, report, lines);
        ShowParts(page, report, lines);
        page.Kpis(page.NamesOf(report.By), [.. lines.Select(line => (line.Name, line.Row.Rates))]);
    }

    private static void ShowStacks(
        AnalysisPage page, DealConversion report, IReadOnlyList<(string Name, DealConversionRow Row)> lines)
    {
        page.Write(StackedBar.Legend(PartNames(page)));
        page.Line();
        var longest = lines.Select(line => line.Row.Ledger.Delivered).DefaultIfEmpty(0).Max();
        var width = Math.Max(NarrowestBar, page.Width - WidthOfFigures);
        var table = AnalysisPage.Table(page.NamesOf(report.By), page.Say("零售", "Retail"));
        table.AddColumn("");
        foreach (var (name, row) in lines)
        {
            var retail = row.Retail.Composition;
            long[] parts = [retail.OpeningOrdered, retail.OpeningProspect, retail.NewShowroom, retail.NewOutreach];
            table.AddRow(
                new Text(name),
                new Text(Figures.Whole(retail.Delivered)),
                new Text(StackedBar.Of(parts, longest, width)));
        }

        page.Write(table);
    }

    private static void ShowStock(
        AnalysisPage page, DealConversion report, IReadOnlyList<(string Name, DealConversionRow Row)> lines)
    {
        var table = AnalysisPage.Table(
            page.NamesOf(report.By),
            page.Say("期初", "Opening"),
            page.Say("+ 新增", "+ new"),
            page.Say("− 成交", "− delivered"),
            page.Say("− 战败", "− lost"),
            page.Say("= 期末", "= closing"));
        foreach (var (name, row) in lines)
        {
            var ledger = row.Ledger;
            long[] numbers = [ledger.Opening, ledger.Created, ledger.Delivered, ledger.Lost, ledger.Closing];
            table.AddRow([new Text(name), .. numbers.Select(n => new Text(Figures.Whole(n)))]);
        }

        page.Write(table);
    }

    private static void ShowParts(
        AnalysisPage page, DealConversion report, IReadOnlyList<(string Name, DealConversionRow Row)> lines)
    {
        var table = AnalysisPage.Table(page.NamesOf(report.By), PartNames(page));
        foreach (var (name, row) in lines)
        {
            Conversion[] parts =
                [row.Retail.OpeningOrders, row.Retail.OpeningProspects, row.Retail.NewShowroom, row.Retail.NewOutreach];
            table.AddRow([new Text(name), .. parts.Select(part => new Text(Figures.Of(part)))]);
        }

        page.Write(table);
    }

    private static string[] PartNames(AnalysisPage page) =>
    [
        page.Say("期初订单", "opening orders"), page.Say("期初客户", "opening prospects"),
        page.Say("新增展厅", "new showroom"), page.Say("新增外拓", "new outreach"),
    ];
}
