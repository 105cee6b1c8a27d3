using System.Text.Json;
using Funnel.Domain.Periods;
using Funnel.Domain.Reports;

namespace Funnel.Domain.Exchange.Results;

/// <summary>Two bases of one conversion, step by step, as JSON.</summary>
public static class BridgeJson
{
    /// <summary>Writes the bridge of a period, with the members of every step.</summary>
    public static void Write(Stream output, BasisBridge bridge, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(bridge);
        ArgumentNullException.ThrowIfNull(period);
        ResultJson.Write(output, json =>
        {
            json.Text("conversion", bridge.Conversion);
            json.Date("from", period.From);
            json.Date("to", period.To);
            json.Date("asOf", period.AsOf);
            json.Text("basis", bridge.Start.Kpi.Basis?.Id);
            json.Lines("lines", bridge.Lines, WriteLine);
            json.Text("toBasis", bridge.End.Kpi.Basis?.Id);
            json.Inline("a", line => KpiValueJson.Write(line, bridge.Start));
            json.Inline("b", line => KpiValueJson.Write(line, bridge.End));
        });
    }

    private static void WriteLine(Utf8JsonWriter line, BridgeLine step)
    {
        line.WriteStartObject();
        line.WriteString("id", step.Id);
        line.WriteString("zh", step.Name.Zh);
        line.WriteString("en", step.Name.En);
        line.WriteNumber("numerator", step.Numerator);
        line.WriteNumber("denominator", step.Denominator);
        line.WriteStartArray("members");
        foreach (var member in step.Members())
        {
            line.WriteStringValue(member);
        }

        line.WriteEndArray();
        line.WriteEndObject();
    }
}
