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

            WriteBacktest(json, total.Backtest);
            if (by.Count > 0)
            {
                json.Objects("groups", forecasts.Groups, group =>
                {
                    json.Inline("key", line => line.WriteKey(by, group.Key));
                    WriteBacktest(json, group.Forecast.Backtest);
                });
            }
        });

    private static void WriteBacktest(ResultJson json, Backtest backtest)
    {
        json.Inline("landmarks", line => line.WriteNumberValue(backtest.Points.Count));
        json.Inline("brier", line => line.WriteNumber(backtest.Brier?.Score));
        json.Inline("reliability", line => line.WriteNumber(backtest.Brier?.Reliability));
        json.Inline("resolution", line => line.WriteNumber(backtest.Brier?.Resolution));
        json.Inline("uncertainty", line => line.WriteNumber(backtest.Brier?.Uncertainty));
        json.Inline("brierSkill", line => line.WriteNumber(backtest.Brier?.Skill));
        json.Inline("told", line => line.WriteNumberValue(backtest.Brier?.Told ?? 0));
        json.Inline("coverage", line => WriteCoverage(line, backtest.Intervals));
        json.Inline("mae", line => line.WriteNumber(backtest.MeanError));
        json.Lines("peers", backtest.Peers, WritePeer);
        json.Inline("skill", line => line.WriteBooleanValue(backtest.IsBest is true));
        json.Inline("verdict", line => ForecastJson.WriteReason(line, backtest.Verdict));
        json.Inline("dispersion", line => line.WriteNumberValue(backtest.Dispersion));
        json.Lines("intervals", backtest.Intervals, WriteInterval);
        json.Lines("tenths", backtest.Reliability, WriteTenth);
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

    private static void WriteCoverage(Utf8JsonWriter line, IReadOnlyList<IntervalRecord> intervals)
    {
        line.WriteStartObject();
        foreach (var interval in intervals)
        {
            line.WriteNumber(ForecastJson.PercentOf(interval.Level), interval.Coverage);
        }

        line.WriteEndObject();
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
        line.WriteString("id", Codes.Of<ForecastPeer>().CodeOf(peer.Peer));
        line.WriteNumber("mae", peer.MeanError);
        line.WriteNumber("backtests", peer.Backtests);
        line.WriteNumber("forecastMae", peer.ForecastError);
        line.WriteNumber("skill", peer.Skill);
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
        line.WritePropertyName("intervals");
        ForecastJson.WriteIntervals(line, point.Intervals);
        line.WriteStartArray("peers");
        foreach (var peer in point.Peers)
        {
            ForecastJson.WritePeer(line, peer);
        }

        line.WriteEndArray();
        line.WriteEndObject();
    }
}
