using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering;

/// <summary>
/// KPIs by group with the total. A few groups stand side by side, one column each; many stand one below the other, with
/// as many KPIs beside each other as fit.
/// </summary>
internal sealed class GroupTables(IAnsiConsole console, Language language, int width)
{
    public void Show(ReportResult report, IReadOnlyList<Kpi> kpis)
    {
        var names = new GroupNames(report.Standard, language);
        var by = string.Join(" / ", report.Table.By.Select(dimension => dimension.Name.In(language)));
        List<(string Name, Dictionary<string, KpiValue> Values)> groups =
        [
            .. report.Table.Groups.Select(group => (
                string.Join(" / ", report.Table.By.Zip(group.Key.Values, names.Of)), ByKpi(group.Values))),
            (new Phrase("合计", "Total").In(language), ByKpi(report.Table.Total)),
        ];

        var sideBySide = new FigureGrid(
            by,
            [.. kpis.Select(kpi => kpi.Name.In(language))],
            [.. groups.Select(group => new FigureColumn(group.Name, [.. kpis.Select(kpi => group.Values[kpi.Id])]))],
            hasTotalRow: false);
        if (sideBySide.Fits(width))
        {
            sideBySide.Show(console, width);
            return;
        }

        new FigureGrid(
            by,
            [.. groups.Select(group => group.Name)],
            [.. kpis.Select(kpi => new FigureColumn(kpi.Name.In(language), [.. groups.Select(g => g.Values[kpi.Id])]))],
            hasTotalRow: true).Show(console, width);
    }

    // By the id: months may be counted by different versions.
    private static Dictionary<string, KpiValue> ByKpi(IReadOnlyList<KpiValue> values) =>
        values.ToDictionary(value => value.Kpi.Id, StringComparer.Ordinal);
}
