using Funnel.Domain.Landmarks;
using Funnel.Domain.Statistics.Forecasts;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using NodaTime;

namespace Funnel.Samples.Dashboard.Charts;

/// <summary>The charts of a forecast and of its record.</summary>
internal sealed class ForecastCharts(Visitor visitor)
{
    private const string Own = "var(--chart-1)";
    private const string Other = "var(--chart-3)";

    /// <summary>
    /// The deliveries up to today, and from there to the bounds of the last day: only these are forecast, between them
    /// the lines are straight.
    /// </summary>
    /// <param name="outlook">The forecast, which there is.</param>
    /// <param name="deliveredOn">The day of each delivery so far.</param>
    public ChartView Month(DeliveryOutlook outlook, IReadOnlyList<LocalDate> deliveredOn)
    {
        var (period, forecast) = (outlook.Period, outlook.Forecast!);
        var gone = period.Days - 1;
        List<LocalDate> days =
        [
            .. Enumerable.Range(0, gone + 1 + Period.DaysBetween(period.AsOf, period.To)).Select(period.From.PlusDays),
        ];
        var ahead = days.Count - 1 - gone;
        double Towards(double end, int place) => forecast.SoFar + ((end - forecast.SoFar) * (place - gone) / ahead);
        var bands = IntervalBands.Series(
            [
                .. days.Select((_, place) => (IReadOnlyList<(double, double)>)(place < gone ? [] :
                [
                    .. forecast.Intervals.Reverse()
                        .Select(one => (Towards(one.Low, place), Towards(one.High, place))),
                ])),
            ],
            Own);
        return new(visitor.Say(ForecastTexts.Outlook), new
        {
            legend = Legend(ForecastTexts.DeliveredSoFar, ForecastTexts.Expected, ForecastTexts.Target),
            xAxis = new { type = "category", boundaryGap = false, data = days.Select(day => Days.Of(day)[5..]) },
            yAxis = new { type = "value", minInterval = 1 },
            series = bands.Concat(
            [
                Line(ForecastTexts.DeliveredSoFar, "var(--ink)", "solid", days.Select((day, place) =>
                    place > gone ? (double?)null : deliveredOn.Count(on => on <= day))),
                Line(ForecastTexts.Expected, Own, "solid", days.Select((_, place) =>
                    place < gone ? (double?)null : Rounded(Towards(forecast.Mean, place)))),
                .. outlook.Target is { } target
                    ? [Line(ForecastTexts.Target, "var(--chart-5)", "dashed", days.Select(_ => (double?)target))]
                    : Array.Empty<object>(),
            ]),
        });
    }

    /// <summary>What each part of retail brings: so far, from the open cards, from those to come.</summary>
    public ChartView Parts(DeliveryForecast forecast)
    {
        (Phrase Name, string Colour, Func<ForecastPart, double> Height)[] layers =
        [
            (ForecastTexts.DeliveredSoFar, "var(--chart-2)", part => part.SoFar),
            (ForecastTexts.FromStock, Own, part => part.FromStock),
            (ForecastTexts.FromInflow, Other, part => part.FromInflow),
        ];
        return new(visitor.Say(ForecastTexts.Parts), new
        {
            legend = new { show = true },
            xAxis = new { type = "value" },
            yAxis = new
            {
                type = "category",
                inverse = true,
                data = forecast.Parts.Select(part => visitor.Say(Codes.Of<RetailPart>().NameOf(part.Part))),
            },
            series = layers.Select(layer => new
            {
                type = "bar",
                stack = "all",
                name = visitor.Say(layer.Name),
                itemStyle = new { color = layer.Colour },
                data = forecast.Parts.Select(part => Rounded(layer.Height(part))),
            }),
        });
    }

    /// <summary>Every backtest: the interval that four in five are to lie in, what was expected, what came.</summary>
    public ChartView Record(Backtest backtest)
    {
        var bands = IntervalBands.Series(
            [.. backtest.Points.Select(point => (IReadOnlyList<(double, double)>)
                [(point.Intervals[1].Low, point.Intervals[1].High)])],
            Own);
        return new(visitor.Say(ForecastTexts.Record), new
        {
            legend = Legend(ForecastTexts.Came, ForecastTexts.Expected, ForecastTexts.ClosestPeer),
            xAxis = new { type = "category", data = backtest.Points.Select(point => Days.Of(point.On)) },
            yAxis = new { type = "value", minInterval = 1 },
            series = bands.Concat(
            [
                Line(ForecastTexts.Expected, Own, "solid", backtest.Points.Select(point => Rounded(point.Mean))),
                .. backtest.Closest is { } closest
                    ?
                    [
                        Line(ForecastTexts.ClosestPeer, Other, "dotted", backtest.Points.Select(point =>
                            Rounded(point.Peers.First(peer => peer.Peer == closest.Peer).Value))),
                    ]
                    : Array.Empty<object>(),
                new
                {
                    type = "scatter",
                    symbolSize = 6,
                    name = visitor.Say(ForecastTexts.Came),
                    itemStyle = new { color = "var(--ink)" },
                    data = backtest.Points.Select(point => point.Came),
                },
            ]),
        });
    }

    private object Legend(params IEnumerable<Phrase> names) =>
        new { show = true, data = names.Select(visitor.Say) };

    private object Line(Phrase name, string colour, string kind, IEnumerable<double?> data) => new
    {
        type = "line",
        symbol = "none",
        name = visitor.Say(name),
        itemStyle = new { color = colour },
        lineStyle = new { type = kind, width = 2 },
        data,
    };

    private static double? Rounded(double? number) => number is { } known ? Math.Round(known, 1) : null;
}
