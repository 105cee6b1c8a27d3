using System.Text.Json;
using Funnel.Domain.Conditions;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Statistics.Forecasts;
using Funnel.Domain.Wording;
using NodaTime.Text;

namespace Funnel.Samples.Console.Rendering;

/// <summary>The record of a forecast as JSON.</summary>
internal static class BacktestJson
{
    public static void Write(Stream output, DeliveryForecasts forecasts, IReadOnlyList<Dimension> by) =>
        ResultJson.Write(output, json =>
        {
            ForecastJson.WriteHeading(json, forecasts);
            if (!forecasts.Total.TryGet(out var total, out _))
            {
                return;
            }

            json.Object("total", () => WriteBacktest(json, total.Backtest));
            json.Objects("groups", forecasts.Groups, group =>
            {
                json.Inline("key", line => ForecastJson.WriteKey(line, by, group.Key));
                WriteBacktest(json, group.Forecast.Backtest);
            });
        });

    private static void WriteBacktest(ResultJson json, Backtest backtest)
    {
        json.Inline("verdict", line => ForecastJson.WriteReason(line, backtest.Verdict));
        json.Inline("meanError", line => ComparisonJson.Number(line, backtest.MeanError));
        json.Inline("dispersion", line => line.WriteNumberValue(backtest.Dispersion));
        json.Lines("intervals", backtest.Intervals, WriteInterval);
        json.Lines("peers", backtest.Peers, WritePeer);
        json.Inline("brier", line => WriteBrier(line, backtest.Brier));
        json.Lines("reliability", backtest.Reliability, WriteTenth);
        json.Inline("transform", line =>
        {
            line.WriteStartArray();
            foreach (var share in backtest.Transform)
            {
                line.WriteNumberValue(share);
            }

            line.WriteEndArray();
        });
        json.Lines("points", backtest.Points, WritePoint);
    }

    private static void WriteInterval(Utf8JsonWriter line, IntervalRecord interval)
    {
        line.WriteStartObject();
        line.WriteNumber("level", interval.Level);
        line.WriteNumber("held", interval.Held);
        line.WriteNumber("of", interval.Of);
        line.WriteNumber("coverage", interval.Coverage);
        line.WriteNumber("meanScore", interval.MeanScore);
        line.WriteEndObject();
    }

    private static void WritePeer(Utf8JsonWriter line, PeerRecord peer)
    {
        line.WriteStartObject();
        line.WriteString("peer", Codes.Of<ForecastPeer>().CodeOf(peer.Peer));
        line.WriteNumber("backtests", peer.Backtests);
        line.WriteNumber("meanError", peer.MeanError);
        line.WriteNumber("forecastError", peer.ForecastError);
        ComparisonJson.Number(line, "skill", peer.Skill);
        line.WriteEndObject();
    }

    private static void WriteBrier(Utf8JsonWriter line, BrierScore? brier)
    {
        if (brier is null)
        {
            line.WriteNullValue();
            return;
        }

        line.WriteStartObject();
        line.WriteNumber("told", brier.Told);
        line.WriteNumber("score", brier.Score);
        line.WriteNumber("reliability", brier.Reliability);
        line.WriteNumber("resolution", brier.Resolution);
        line.WriteNumber("uncertainty", brier.Uncertainty);
        ComparisonJson.Number(line, "skill", brier.Skill);
        line.WriteEndObject();
    }

    private static void WriteTenth(Utf8JsonWriter line, ReliabilityTenth tenth)
    {
        line.WriteStartObject();
        line.WriteNumber("tenth", tenth.Tenth);
        line.WriteNumber("told", tenth.Told);
        line.WriteNumber("meanProbability", tenth.MeanProbability);
        line.WriteNumber("cameTrue", tenth.CameTrue);
        line.WriteNumber("low", tenth.Interval.Low);
        line.WriteNumber("high", tenth.Interval.High);
        line.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter line, BacktestPoint point)
    {
        line.WriteStartObject();
        line.WriteString("on", LocalDatePattern.Iso.Format(point.On));
        line.WriteString("to", LocalDatePattern.Iso.Format(point.To));
        line.WriteNumber("mean", point.Mean);
        line.WriteNumber("came", point.Came);
        line.WriteStartArray("intervals");
        foreach (var interval in point.Intervals)
        {
            ForecastJson.WriteInterval(line, interval);
        }

        line.WriteEndArray();
        line.WriteStartArray("peers");
        foreach (var peer in point.Peers)
        {
            ForecastJson.WritePeer(line, peer);
        }

        line.WriteEndArray();
        line.WriteEndObject();
    }
}
