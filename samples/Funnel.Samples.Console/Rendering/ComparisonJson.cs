using System.Text.Json;
using Funnel.Domain.Conditions;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Kpis;
using Funnel.Domain.Statistics;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Console.Rendering;

/// <summary>A comparison of groups as JSON.</summary>
internal static class ComparisonJson
{
    public static void Write(Stream output, GroupComparison comparison, IReadOnlyList<Dimension> by) =>
        ResultJson.Write(output, json =>
        {
            json.Text("kpi", comparison.Kpi.Id);
            json.Inline("centre", line => line.WriteNumber(comparison.Centre));
            json.Inline("phi", line => line.WriteNumber(comparison.Phi));
            json.Inline("tau2", line => line.WriteNumber(comparison.Tau2));
            json.Lines("groups", comparison.Groups, (line, group) => WriteGroup(line, group, by));
        });

    private static void WriteGroup(Utf8JsonWriter line, ComparedGroup group, IReadOnlyList<Dimension> by)
    {
        line.WriteStartObject();
        line.WritePropertyName("key");
        line.WriteKey(by, group.Key);
        line.WriteNumber("numerator", group.Value.Numerator);
        line.WriteNumber("denominator", group.Value.Denominator!.Value);
        line.WriteNumber("value", group.Value.Value);
        Bounds(line, "95", group.Limits95);
        Bounds(line, "998", group.Limits998);
        line.WriteNumber("p", group.P);
        line.WriteString("verdict", Codes.Of<GroupVerdict>().CodeOf(group.Verdict));
        line.WriteEndObject();
    }

    private static void Bounds(Utf8JsonWriter line, string level, ShareInterval? bounds)
    {
        line.WriteNumber($"low{level}", bounds?.Low);
        line.WriteNumber($"high{level}", bounds?.High);
    }
}
