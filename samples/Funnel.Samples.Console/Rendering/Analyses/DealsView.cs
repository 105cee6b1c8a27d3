using Funnel.Domain.Inventory;
using Funnel.Domain.Reports;

namespace Funnel.Samples.Console.Rendering.Analyses;

/// <summary>Prospect inventory, retail stacked by its four parts, and the rate of each part.</summary>
internal static class DealsView
{
    private const int WidestBar = 60;

    public static void Show(AnalysisPage page, DealConversion report)
    {
        List<(string Name, DealConversionRow Row)> groups =
            [.. report.Rows.Select(row => (page.NameOf(report.By, row.Key), row))];
        List<(string Name, DealConversionRow Row)> lines = [.. groups, (page.Total, report.Total)];
        page.Legend(PartNames(page));
        page.Show(Stacks(page, report, groups));
        page.Show(Stock(page, report, lines));
        page.Show(Parts(page, report, lines));
        page.Kpis(page.NamesOf(report.By), [.. lines.Select(line => (line.Name, line.Row.Rates))]);
    }

    private static FittedTable Stacks(
        AnalysisPage page, DealConversion report, IReadOnlyList<(string Name, DealConversionRow Row)> groups)
    {
        var longest = groups.Select(group => group.Row.Ledger.Delivered).DefaultIfEmpty(0).Max();
        var table = new FittedTable()
            .Words(page.NamesOf(report.By)).Numbers(page.Say("零售", "Retail")).Bars(WidestBar);
        foreach (var (name, row) in groups)
        {
            table.Row(
                [name, Figures.Whole(row.Retail.Delivered)],
                width => StackedBar.Of(PartsOf(row.Retail).Select(part => part.Converted), longest, width));
        }

        return table;
    }

    private static FittedTable Stock(
        AnalysisPage page, DealConversion report, IReadOnlyList<(string Name, DealConversionRow Row)> lines)
    {
        var table = new FittedTable().Words(page.NamesOf(report.By)).Numbers(
            page.Say("期初", "Opening"),
            page.Say("+ 新增", "+ new"),
            page.Say("− 成交", "− delivered"),
            page.Say("− 战败", "− lost"),
            page.Say("= 期末", "= closing"));
        foreach (var (name, row) in lines)
        {
            var ledger = row.Ledger;
            long[] numbers = [ledger.Opening, ledger.Created, ledger.Delivered, ledger.Lost, ledger.Closing];
            table.Row([name, .. numbers.Select(Figures.Whole)]);
        }

        return table;
    }

    private static FittedTable Parts(
        AnalysisPage page, DealConversion report, IReadOnlyList<(string Name, DealConversionRow Row)> lines)
    {
        var table = new FittedTable()
            .Words(page.NamesOf(report.By)).Numbers(PartNames(page).Select(AnalysisPage.Headed));
        foreach (var (name, row) in lines)
        {
            table.Row([name, .. PartsOf(row.Retail).Select(Figures.Of)]);
        }

        return table;
    }

    private static Conversion[] PartsOf(RetailConversion retail) =>
        [retail.OpeningOrders, retail.OpeningProspects, retail.NewShowroom, retail.NewOutreach];

    private static string[] PartNames(AnalysisPage page) =>
    [
        page.Say("期初订单", "opening orders"), page.Say("期初非订单客户", "opening prospects"),
        page.Say("新增展厅", "new showroom"), page.Say("新增外拓", "new outreach"),
    ];
}
