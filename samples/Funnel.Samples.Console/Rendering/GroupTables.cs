using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;
using Funnel.Samples.Datasets.Results;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Funnel.Samples.Console.Rendering;

/// <summary>
/// KPIs by group with the total. A few groups stand side by side, one column each; many stand one below the other, with
/// as many KPIs beside each other as fit.
/// </summary>
internal sealed class GroupTables(IAnsiConsole console, Language language, int width)
{
    private const int WidthOfColumn = 13;
    private const int WidthOfNames = 24;

    public void Show(ReportResult report, IReadOnlyList<Kpi> kpis)
    {
        var fit = Math.Max(1, (width - WidthOfNames) / WidthOfColumn);
        if (report.Table.Groups.Count + 1 <= fit)
        {
            console.Write(SideBySide(report, kpis));
            return;
        }

        foreach (var block in kpis.Chunk(fit))
        {
            console.Write(OneBelowTheOther(report, block));
            console.WriteLine();
        }
    }

    private static Dictionary<Kpi, KpiValue> ByKpi(IReadOnlyList<KpiValue> values) =>
        values.ToDictionary(value => value.Kpi);

    private static Rows Cell(KpiValue value)
    {
        List<IRenderable> lines = [new Text(Figures.Value(value)).RightJustified()];
        if (value.Kpi.Denominator is not null)
            lines.Add(new Text(Figures.Fraction(value), new(Color.Grey)).RightJustified());
        return new(lines);
    }

    private static TableColumn Column(string title) => new TableColumn(new Text(title).RightJustified()).RightAligned();

    private Table SideBySide(ReportResult report, IReadOnlyList<Kpi> kpis)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn(new Text(TitleOf(report))));
        foreach (var group in report.Table.Groups)
            table.AddColumn(Column(NameOf(report, group)));
        table.AddColumn(Column(TotalName()));

        List<Dictionary<Kpi, KpiValue>> groups =
            [.. report.Table.Groups.Select(group => ByKpi(group.Values)), ByKpi(report.Table.Total)];
        foreach (var kpi in kpis)
            table.AddRow([new Text(kpi.Name.In(language)), .. groups.Select(values => Cell(values[kpi]))]);
        return table;
    }

    private Table OneBelowTheOther(ReportResult report, IReadOnlyList<Kpi> kpis)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn(new Text(TitleOf(report))));
        foreach (var kpi in kpis)
            table.AddColumn(Column(kpi.Name.In(language)));

        foreach (var group in report.Table.Groups)
            AddRow(NameOf(report, group), group.Values);
        table.AddEmptyRow();
        AddRow(TotalName(), report.Table.Total);
        return table;

        void AddRow(string name, IReadOnlyList<KpiValue> values)
        {
            var figures = ByKpi(values);
            table.AddRow([new Text(name), .. kpis.Select(kpi => Cell(figures[kpi]))]);
        }
    }

    private string TitleOf(ReportResult report) => string.Join(" / ", report.Table.By.Select(d => d.Name.In(language)));

    private string NameOf(ReportResult report, KpiGroup group)
    {
        var names = new GroupNames(report.Standard.Scale, language);
        return string.Join(" / ", report.Table.By.Zip(group.Key.Values, names.Of));
    }

    private string TotalName() => new Phrase("合计", "Total").In(language);
}
