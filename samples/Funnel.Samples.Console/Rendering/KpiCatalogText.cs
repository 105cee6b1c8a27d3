using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering;

/// <summary>The catalogue of KPIs to read: names, then the formula as printed from each KPI's declaration.</summary>
internal sealed class KpiCatalogText(Terminal terminal, Language language)
{
    private const int Indent = 4;

    private readonly IAnsiConsole _console = terminal.Tables();

    public void Show(KpiCatalog catalog)
    {
        foreach (var kpi in catalog.All)
        {
            _console.Write(new Text(kpi.Id, new(decoration: Decoration.Bold)));
            _console.WriteLine($"  {kpi.Name.Zh}  {kpi.Name.En}");
            WriteIndented(kpi.Formula.In(language), Style.Plain);
            var dimensions = string.Join(", ", kpi.Dimensions.Select(dimension => dimension.Id));
            var basis = kpi.Basis is { } known ? $" · {known.Name.In(language)}" : "";
            WriteIndented($"{Unit(kpi.Kind)}{basis} · {kpi.Source.Citation} · {dimensions}", new(Color.Grey));
            _console.WriteLine();
        }

        var count = Figures.Whole(catalog.All.Count);
        _console.WriteLine(Say($"共 {count} 个指标", $"{count} KPIs"));
    }

    private void WriteIndented(string text, Style style)
    {
        foreach (var line in Wrapped.Lines(text, terminal.Width - Indent - 1))
        {
            _console.WriteLine(new string(' ', Indent) + line, style);
        }
    }

    private string Unit(KpiKind kind) => kind switch
    {
        KpiKind.Count => Say("计数", KpiKinds.CodeOf(kind)),
        KpiKind.Ratio => Say("比率", KpiKinds.CodeOf(kind)),
        KpiKind.Sum => Say("求和", KpiKinds.CodeOf(kind)),
        KpiKind.Proportion => Say("比例", KpiKinds.CodeOf(kind)),
        KpiKind.FlowRatio => Say("流量比", KpiKinds.CodeOf(kind)),
        _ => Say("平均", KpiKinds.CodeOf(kind)),
    };

    private string Say(string zh, string en) => new Phrase(zh, en).In(language);
}
