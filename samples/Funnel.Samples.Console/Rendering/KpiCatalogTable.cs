using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Datasets.Results;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Funnel.Samples.Console.Rendering;

/// <summary>The catalogue of KPIs as a table; the formula is printed from each KPI's declaration.</summary>
internal sealed class KpiCatalogTable(Terminal terminal, Language language)
{
    private static readonly Style Aside = new(Color.Grey);

    private readonly IAnsiConsole _console = terminal.Tables();

    public void Show(KpiCatalog catalog)
    {
        var table = new Table { Border = TableBorder.Simple, ShowRowSeparators = false }
            .AddColumn(Say("指标", "KPI"))
            .AddColumn(Say("公式", "Formula"));
        foreach (var kpi in catalog.All)
        {
            table.AddRow(Name(kpi), Formula(kpi));
            table.AddEmptyRow();
        }

        _console.Write(table);
        var count = Figures.Whole(catalog.All.Count);
        _console.WriteLine(Say($"共 {count} 个指标", $"{count} KPIs"));
    }

    private static Rows Name(Kpi kpi) => new(
        new Text(kpi.Id, new(decoration: Decoration.Bold)),
        new Text(kpi.Name.Zh),
        new Text(kpi.Name.En));

    private Rows Formula(Kpi kpi)
    {
        var dimensions = string.Join(", ", kpi.Dimensions.Select(dimension => dimension.Id));
        IRenderable[] lines =
        [
            new Text(kpi.Formula.In(language)),
            new Text($"{Unit(kpi.Kind)} · {kpi.Source.Citation} · {dimensions}", Aside),
        ];
        return new(lines);
    }

    private string Unit(KpiKind kind) => kind switch
    {
        KpiKind.Count => Say("计数", KpiKinds.CodeOf(kind)),
        KpiKind.Ratio => Say("比率", KpiKinds.CodeOf(kind)),
        _ => Say("平均", KpiKinds.CodeOf(kind)),
    };

    private string Say(string zh, string en) => new Phrase(zh, en).In(language);
}
