using System.Globalization;
using Funnel.Domain.Exchange.Results;
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
    private const int WidthOfComparison = 28;

    /// <param name="values">The figures.</param>
    /// <param name="width">The width there is.</param>
    /// <param name="before">Those they are held against; null where they are held against none.</param>
    /// <param name="reliability">How far they can be relied on; null where that is not told.</param>
    public IRenderable Of(
        IReadOnlyList<KpiValue> values,
        int width,
        IReadOnlyList<KpiValue>? before = null,
        FigureReliability? reliability = null)
    {
        width -= before is null && reliability is null ? 0 : WidthOfComparison;
        var room = Math.Max(NarrowestName, width - WidthOfFigures - NarrowestBar);
        var names = values.Select(value => Wrapped.WidthOf(value.Kpi.Name.In(language), room)).DefaultIfEmpty(0).Max();
        var bar = Math.Clamp(width - names - WidthOfFigures, NarrowestBar, WidestBar);
        var table = new Table { Border = TableBorder.Simple }
            .AddColumn(Say("指标", "KPI"))
            .AddColumn(new TableColumn(Say("值", "Value")).RightAligned())
            .AddColumn(new TableColumn("").Width(bar))
            .AddColumn(new TableColumn(Say("分子/分母", "of")).RightAligned());
        if (before is not null)
        {
            table.AddColumn(new TableColumn(Say("对比期", "Before")).RightAligned())
                .AddColumn(new TableColumn(Say("变化", "Change")).RightAligned());
        }

        if (reliability is not null)
        {
            var level = (100 * reliability.Confidence.Level).ToString("0.#", CultureInfo.InvariantCulture);
            table.AddColumn(new TableColumn(Say($"{level}% 区间", $"{level} %")).RightAligned())
                .AddColumn(new TableColumn(Say("可靠性", "Reliability")));
        }

        foreach (var value in values)
        {
            table.AddRow(
            [
                Wrapped.Cell(value.Kpi.Name.In(language), names),
                new Text(Figures.Value(value), new(decoration: Decoration.Bold)),
                Bar(value, bar),
                new Text(Figures.Fraction(value), new(Color.Grey)),
                .. before is null ? [] : Comparison(value, before.Get(value.Kpi.Id)),
                .. reliability is null ? [] : Told(value, reliability),
            ]);
        }

        return table;
    }

    private IRenderable[] Comparison(KpiValue value, KpiValue before) =>
    [
        new Text(Figures.Value(before), new(Color.Grey)),
        new Text((value.ChangeFrom(before), value.Kpi.IsPercentage) switch
        {
            (null, _) => "",
            ({ } points, true) => Signed(100 * points) + Say(" 个百分点", " pts"),
            ({ } share, _) => Signed(100 * share) + " %",
        }),
    ];

    private IRenderable[] Told(KpiValue value, FigureReliability reliability)
    {
        var interval = value.IntervalAt(reliability.Confidence);
        var bounds = interval is { } known ? $"{Figures.Percent(known.Low)} – {Figures.Percent(known.High)}" : "";
        var told = value.Denominator is null
            ? ""
            : Codes.Of<Reliability>().NameOf(value.Reliability).In(language);
        var left = reliability.ImmatureOf(value.Kpi, null) is > 0 and var immature
            ? Say($"，未满期 {Figures.Whole(immature)}", $", {Figures.Whole(immature)} too young")
            : "";
        return [new Text(bounds, new(Color.Grey)), new Text(told + left, new(Color.Grey))];
    }

    private static string Signed(double number) => number.ToString("+0.0;-0.0;±0", CultureInfo.InvariantCulture);

    private static Text Bar(KpiValue value, int width) =>
        new(value is { Kpi.Kind: KpiKind.Ratio, Value: { } share } ? RateBar.Of(share, width) : "", new(Color.Teal));

    private string Say(string zh, string en) => new Phrase(zh, en).In(language);
}
