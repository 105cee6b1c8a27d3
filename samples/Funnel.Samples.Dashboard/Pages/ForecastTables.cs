using Funnel.Domain.Landmarks;
using Funnel.Domain.Statistics.Forecasts;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Exports;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>The tables of a forecast for a spreadsheet.</summary>
internal sealed class ForecastTables(ForecastModel page, Visitor visitor)
{
    private const int Decimals = 3;

    /// <summary>The table of a name; null where there is none, or no forecast.</summary>
    public CsvTable? Find(string? name) => page.Outlook.Forecast is not { } forecast ? null : name switch
    {
        "outlook" => Outlook(name, forecast),
        "parts" => Parts(name, forecast),
        "peers" => Peers(name, forecast),
        "record" => Record(name, forecast.Backtest),
        "dealers" => Dealers(name),
        _ => null,
    };

    private static object?[] Row(params object?[] cells) => cells;

    private static object? Number(double? number) => number is { } known ? Math.Round(known, Decimals) : null;

    private CsvTable Table(string name, IEnumerable<Phrase> titles, IEnumerable<object?[]> rows) =>
        new($"forecast-{name}", [.. titles.Select(visitor.Say)], [.. rows]);

    private CsvTable Outlook(string name, DeliveryForecast forecast) => Table(
        name,
        [
            ForecastTexts.DeliveredSoFar, ForecastTexts.Expected,
            .. forecast.Intervals.SelectMany(ForecastTexts.Bounds),
            ForecastTexts.Target, ForecastTexts.ChanceOfTarget,
        ],
        [
            Row([
                forecast.SoFar, Number(forecast.Mean),
                .. forecast.Intervals.SelectMany(one => new object[] { one.Low, one.High }),
                page.Outlook.Target, Number(page.Outlook.ChanceOfTarget),
            ]),
        ]);

    private CsvTable Parts(string name, DeliveryForecast forecast) => Table(
        name,
        [
            ForecastTexts.Part, ForecastTexts.DeliveredSoFar, ForecastTexts.FromStock, ForecastTexts.FromInflow,
            ForecastTexts.InAll,
        ],
        forecast.Parts.Select(part => Row(
            visitor.Say(Codes.Of<RetailPart>().NameOf(part.Part)),
            part.SoFar,
            Number(part.FromStock),
            Number(part.FromInflow),
            Number(part.Mean))));

    private CsvTable Peers(string name, DeliveryForecast forecast) => Table(
        name,
        [
            ForecastTexts.Peer, ForecastTexts.ThisMonth, ForecastTexts.Backtests, ForecastTexts.OffBy,
            ForecastTexts.OursOffBy, ForecastTexts.Skill,
        ],
        from said in forecast.Peers
        let record = forecast.Backtest.Peers.FirstOrDefault(one => one.Peer == said.Peer)
        select Row(
            visitor.Say(Codes.Of<ForecastPeer>().NameOf(said.Peer)),
            Number(said.Value),
            (long)(record?.Backtests ?? 0),
            Number(record?.MeanError),
            Number(record?.ForecastError),
            Number(record?.Skill)));

    private CsvTable Record(string name, Backtest backtest) => Table(
        name,
        [
            ForecastTexts.SeenFrom, ForecastTexts.Until, ForecastTexts.Expected,
            .. ForecastPolicy.Levels.Select(level => new CountInterval(level, 0, 0)).SelectMany(ForecastTexts.Bounds),
            ForecastTexts.Came,
        ],
        backtest.Points.Select(point => Row([
            Days.Of(point.On), Days.Of(point.To), Number(point.Mean),
            .. point.Intervals.SelectMany(one => new object[] { one.Low, one.High }),
            point.Came,
        ])));

    private CsvTable Dealers(string name) => Table(
        name,
        [
            ShellTexts.Dealer, ForecastTexts.DeliveredSoFar, ForecastTexts.Expected,
            .. ForecastTexts.Bounds(new(ForecastPolicy.Levels[1], 0, 0)), ForecastTexts.Target,
            ForecastTexts.ChanceOfTarget, ForecastTexts.Verdict,
        ],
        page.Outlook.Dealers.Select(one => Row(
            visitor.Say(page.Names.Of(new Scope(one.Dealer))),
            one.Forecast.SoFar,
            Number(one.Forecast.Mean),
            one.Forecast.Intervals[1].Low,
            one.Forecast.Intervals[1].High,
            one.Target,
            Number(one.ChanceOfTarget),
            visitor.Say(one.Forecast.Backtest.Verdict.Text))));
}
