using System.Text.Json;
using Funnel.Domain.Conditions;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Landmarks;
using Funnel.Domain.Statistics.Forecasts;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Console.Rendering;

/// <summary>A forecast as JSON: of everybody with every card, and of the groups.</summary>
internal static class ForecastJson
{
    public static void Write(Stream output, DeliveryForecasts forecasts, IReadOnlyList<Dimension> by) =>
        ResultJson.Write(output, json =>
        {
            WriteHeading(json, forecasts);
            if (!forecasts.Total.TryGet(out var total, out _))
            {
                return;
            }

            json.Object("total", () => WriteForecast(json, total));
            json.Objects("groups", forecasts.Groups, group =>
            {
                json.Inline("key", line => WriteKey(line, by, group.Key));
                WriteForecast(json, group.Forecast);
            });
            json.Lines("cards", total.Cards, WriteCard);
        });

    /// <summary>The month, and why there is no forecast of it.</summary>
    public static void WriteHeading(ResultJson json, DeliveryForecasts forecasts)
    {
        json.Date("from", forecasts.Month.From);
        json.Date("to", forecasts.Month.To);
        json.Date("asOf", forecasts.Month.AsOf);
        json.Date("knownOn", forecasts.Month.KnownOn);
        json.Inline("notEnoughHistory", line =>
        {
            line.WriteStartArray();
            foreach (var reason in forecasts.Total.NotEnoughHistory)
            {
                WriteReason(line, reason);
            }

            line.WriteEndArray();
        });
    }

    /// <summary>A group's texts by dimension.</summary>
    public static void WriteKey(Utf8JsonWriter line, IReadOnlyList<Dimension> by, GroupKey key)
    {
        line.WriteStartObject();
        foreach (var (dimension, value) in by.Zip(key.Values))
        {
            line.WriteString(dimension.Id, value);
        }

        line.WriteEndObject();
    }

    public static void WriteReason(Utf8JsonWriter line, Reason reason)
    {
        line.WriteStartObject();
        line.WriteString("code", reason.Code);
        line.WriteString("zh", reason.Text.Zh);
        line.WriteString("en", reason.Text.En);
        line.WriteEndObject();
    }

    public static void WriteInterval(Utf8JsonWriter line, CountInterval interval)
    {
        line.WriteStartObject();
        line.WriteNumber("level", interval.Level);
        line.WriteNumber("low", interval.Low);
        line.WriteNumber("high", interval.High);
        line.WriteEndObject();
    }

    public static void WritePeer(Utf8JsonWriter line, PeerValue peer)
    {
        line.WriteStartObject();
        line.WriteString("peer", Codes.Of<ForecastPeer>().CodeOf(peer.Peer));
        ComparisonJson.Number(line, "value", peer.Value);
        line.WriteEndObject();
    }

    private static void WriteForecast(ResultJson json, DeliveryForecast forecast)
    {
        json.Inline("mean", line => line.WriteNumberValue(forecast.Mean));
        json.Inline("soFar", line => line.WriteNumberValue(forecast.SoFar));
        json.Lines("intervals", forecast.Intervals, WriteInterval);
        json.Lines("parts", forecast.Parts, WritePart);
        json.Lines("peers", forecast.Peers, WritePeer);
        json.Inline("dispersion", line => line.WriteNumberValue(forecast.Backtest.Dispersion));
        json.Inline("verdict", line => WriteReason(line, forecast.Backtest.Verdict));
    }

    private static void WritePart(Utf8JsonWriter line, ForecastPart part)
    {
        line.WriteStartObject();
        line.WriteString("part", Codes.Of<RetailPart>().CodeOf(part.Part));
        line.WriteNumber("soFar", part.SoFar);
        line.WriteNumber("fromStock", part.FromStock);
        line.WriteNumber("fromInflow", part.FromInflow);
        line.WriteEndObject();
    }

    private static void WriteCard(Utf8JsonWriter line, CardProbability card)
    {
        line.WriteStartObject();
        line.WriteString("card", card.Card.Card.Value);
        line.WriteNumber("probability", card.Probability);
        line.WriteString("part", Codes.Of<RetailPart>().CodeOf(card.Card.Part));
        line.WriteString("zh", card.Because.Zh);
        line.WriteString("en", card.Because.En);
        line.WriteEndObject();
    }
}
