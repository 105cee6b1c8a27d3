using Funnel.Domain.Kpis;
using Funnel.Domain.Statistics;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering;

/// <summary>
/// A control chart in the terminal, a line for each month or week: its limits as a bar of dashes, the centre, and the
/// figure as a dot in it.
/// </summary>
internal sealed class ChartPicture(Terminal terminal, Language language)
{
    private const int WidestPicture = 48;
    private const char Dot = '●';
    private const char OutsideDot = '◆';

    public void Show(ControlChart chart)
    {
        var console = terminal.Tables();
        console.WriteLine($"{chart.Kpi.Name.In(language)}  {Codes.Of<ChartKind>().NameOf(chart.Kind).In(language)}");
        foreach (var flag in chart.Flags)
        {
            console.WriteLine(Say("注意：", "Note: ") + Codes.Of<ChartFlag>().NameOf(flag).In(language));
        }

        var scale = new Scale(chart);
        var table = new FittedTable()
            .Words(Say("期间", "Period"))
            .Numbers(Say("值", "Value"), Say("分子/分母", "of"), Say("下限", "Low"), Say("上限", "High"))
            .Words(Say("信号", "Signals"))
            .Bars(WidestPicture);
        foreach (var point in chart.Points)
        {
            table.Row(
                [
                    point.Period,
                    Figures.Value(point.Value),
                    Figures.Fraction(point.Value),
                    Bound(chart, point.Limits?.Low),
                    Bound(chart, point.Limits?.High),
                    point.IsJudged || point.Value.Value is null
                        ? string.Join(Say("；", "; "), point.Signals.Select(SignalName))
                        : Say("未完，不判", "not whole, not judged"),
                ],
                width => scale.Draw(point, width));
        }

        console.Write(table.Of(terminal.Width));
    }

    private string SignalName(ChartSignal signal) => Codes.Of<ChartSignal>().NameOf(signal).In(language);

    private static string Bound(ControlChart chart, double? bound) => bound is not { } known ? ""
        : chart.Kpi.Kind == KpiKind.Ratio ? Figures.Percent(known)
        : Figures.Amount((decimal)known);

    private string Say(string zh, string en) => new Phrase(zh, en).In(language);

    /// <summary>From the smallest of values and limits to the greatest.</summary>
    private sealed class Scale
    {
        private readonly double _low;
        private readonly double _high;
        private readonly double? _centre;

        public Scale(ControlChart chart)
        {
            List<double> all =
            [
                .. chart.Points.Select(point => point.Value.Value).OfType<double>(),
                .. chart.Points.Select(point => point.Limits).OfType<ShareInterval>()
                    .SelectMany(limits => new[] { limits.Low, limits.High }),
            ];
            (_low, _high, _centre) = (all.DefaultIfEmpty(0).Min(), all.DefaultIfEmpty(1).Max(), chart.Centre);
        }

        public string Draw(ChartPoint point, int width)
        {
            var picture = new string(' ', width).ToCharArray();
            if (point.Limits is { } limits)
            {
                picture.AsSpan()[PlaceOf(limits.Low, width)..(PlaceOf(limits.High, width) + 1)].Fill('┈');
            }

            if (_centre is { } centre)
            {
                picture[PlaceOf(centre, width)] = '│';
            }

            if (point.Value.Value is { } value)
            {
                picture[PlaceOf(value, width)] = point.Signals.Contains(ChartSignal.Outside) ? OutsideDot : Dot;
            }

            return new(picture);
        }

        private int PlaceOf(double value, int width) => _high <= _low
            ? 0
            : (int)Math.Round((value - _low) / (_high - _low) * (width - 1), MidpointRounding.AwayFromZero);
    }
}
