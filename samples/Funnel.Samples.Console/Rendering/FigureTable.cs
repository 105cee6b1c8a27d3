using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Funnel.Samples.Console.Rendering;

/// <summary>KPIs one below the other: value, bar of a share, both sides of the fraction.</summary>
internal sealed class FigureTable(Language language)
{
    private const int WidthOfFigures = 32;
    private const int WidestBar = 25;
    private const int NarrowestBar = 10;
    private const int NarrowestName = 20;

    public IRenderable Of(IReadOnlyList<KpiValue> values, int width)
    {
        var room = Math.Max(NarrowestName, width - WidthOfFigures - NarrowestBar);
        var names = values.Select(value => Wrapped.WidthOf(value.Kpi.Name.In(language), room)).DefaultIfEmpty(0).Max();
        var bar = Math.Clamp(width - names - WidthOfFigures, NarrowestBar, WidestBar);
        var table = new Table { Border = TableBorder.Simple }
            .AddColumn(Say("指标", "KPI"))
            .AddColumn(new TableColumn(Say("值", "Value")).RightAligned())
            .AddColumn(new TableColumn("").Width(bar))
            .AddColumn(new TableColumn(Say("分子/分母", "of")).RightAligned());
        foreach (var value in values)
        {
            table.AddRow(
                Wrapped.Cell(value.Kpi.Name.In(language), names),
                new Text(Figures.Value(value), new(decoration: Decoration.Bold)),
                Bar(value, bar),
                new Text(Figures.Fraction(value), new(Color.Grey)));
        }

        return table;
    }

    private static Text Bar(KpiValue value, int width) =>
        new(value is { Kpi.Kind: KpiKind.Ratio, Value: { } share } ? RateBar.Of(share, width) : "", new(Color.Teal));

    private string Say(string zh, string en) => new Phrase(zh, en).In(language);
}
