using System.Text.Json;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Statistics;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Console.Rendering;

/// <summary>A control chart as JSON.</summary>
internal static class ChartJson
{
    public static void Write(Stream output, ControlChart chart) => ResultJson.Write(output, json =>
    {
        json.Text("kpi", chart.Kpi.Id);
        json.Text("kind", Codes.Of<ChartKind>().CodeOf(chart.Kind));
        json.Inline("centre", line => line.WriteNumber(chart.Centre));
        json.Inline("sigmaZ", line => line.WriteNumber(chart.SigmaZ));
        json.Texts("flags", chart.Flags.Select(Codes.Of<ChartFlag>().CodeOf));
        json.Lines("points", chart.Points, WritePoint);
    });

    private static void WritePoint(Utf8JsonWriter line, ChartPoint point)
    {
        line.WriteStartObject();
        line.WriteString("period", point.Period);
        line.WriteNumber("numerator", point.Value.Numerator);
        line.WritePropertyName("denominator");
        line.WriteNumber(point.Value.Denominator);
        line.WriteNumber("value", point.Value.Value);
        line.WriteNumber("low", point.Limits?.Low);
        line.WriteNumber("high", point.Limits?.High);
        line.WriteBoolean("judged", point.IsJudged);
        line.WriteStartArray("signals");
        foreach (var signal in point.Signals)
        {
            line.WriteStringValue(Codes.Of<ChartSignal>().CodeOf(signal));
        }

        line.WriteEndArray();
        line.WriteEndObject();
    }
}
