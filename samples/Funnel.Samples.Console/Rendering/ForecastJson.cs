using System.Text.Json;
using Funnel.Domain.Conditions;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Landmarks;
using Funnel.Domain.Statistics.Forecasts;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Console.Rendering;

/// <summary>A forecast as JSON: of everybody, with every open card; then of the groups.</summary>
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

            WriteForecast(json, total);
            json.Lines("cards", total.Cards, WriteCard);
            if (by.Count > 0)
            {
                json.Objects("groups", forecasts.Groups, group =>
                {
                    json.Inline("key", line => line.WriteKey(by, group.Key));
                    WriteForecast(json, group.Forecast);
                });
            }
        });

    /// <summary>The month, and why there is no forecast of it.</summary>
    public static void WriteHeading(ResultJson json, DeliveryForecasts forecasts)
    {
        json.Date("today", forecasts.Month.AsOf);
        json.Date("until", forecasts.Month.To);
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

    public static void WriteReason(Utf8JsonWriter line, Reason reason)
    {
        line.WriteStartObject();
        line.WriteString("code", reason.Code);
        line.WriteString("zh", reason.Text.Zh);
        line.WriteString("en", reason.Text.En);
        line.WriteEndObject();
    }

    /// <summary>Intervals by their level in per cent.</summary>
    public static void WriteIntervals(Utf8JsonWriter line, IReadOnlyList<CountInterval> intervals)
    {
        line.WriteStartObject();
        foreach (var interval in intervals)
        {
            line.WriteStartArray(PercentOf(interval.Level));
            line.WriteNumberValue(interval.Low);
            line.WriteNumberValue(interval.High);
            line.WriteEndArray();
        }

        line.WriteEndObject();
    }

    /// <summary>A level as a member is called by it, such as <c>80</c>.</summary>
    public static string PercentOf(double level) =>
        (100 * level).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);

    public static void WritePeer(Utf8JsonWriter line, PeerValue peer)
    {
        line.WriteStartObject();
        line.WriteString("id", Codes.Of<ForecastPeer>().CodeOf(peer.Peer));
        line.WriteNumber("value", peer.Value);
        line.WriteEndObject();
    }

    private static void WriteForecast(ResultJson json, DeliveryForecast forecast)
    {
        json.Inline("delivered", line => line.WriteNumberValue(forecast.SoFar));
        json.Inline("mean", line => line.WriteNumberValue(forecast.Mean));
        json.Inline("intervals", line => WriteIntervals(line, forecast.Intervals));
        json.Inline("parts", line => WriteParts(line, forecast.Parts));
        json.Lines("partsOf", forecast.Parts, WritePart);
        json.Lines("peers", forecast.Peers, WritePeer);
        json.Inline("dispersion", line => line.WriteNumberValue(forecast.Backtest.Dispersion));
        json.Inline("verdict", line => WriteReason(line, forecast.Backtest.Verdict));
    }

    private static void WriteParts(Utf8JsonWriter line, IReadOnlyList<ForecastPart> parts)
    {
        line.WriteStartObject();
        foreach (var part in parts)
        {
            line.WriteNumber(KpiOf(part.Part), part.Mean);
        }

        line.WriteEndObject();
    }

    // The KPI that counts what has come of the part.
    private static string KpiOf(RetailPart part) => $"delivered-{Codes.Of<RetailPart>().CodeOf(part)}";

    private static void WritePart(Utf8JsonWriter line, ForecastPart part)
    {
        line.WriteStartObject();
        line.WriteString("part", KpiOf(part.Part));
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
        line.WriteString("part", KpiOf(card.Card.Part));
        line.WriteString("zh", card.Because.Zh);
        line.WriteString("en", card.Because.En);
        line.WriteEndObject();
    }
}
