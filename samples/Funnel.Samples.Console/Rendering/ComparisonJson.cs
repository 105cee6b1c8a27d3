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
            json.Inline("centre", line => Number(line, comparison.Centre));
            json.Inline("phi", line => Number(line, comparison.Phi));
            json.Inline("tau2", line => Number(line, comparison.Tau2));
            json.Lines("groups", comparison.Groups, (line, group) => WriteGroup(line, group, by));
        });

    /// <summary>A number, or null.</summary>
    public static void Number(Utf8JsonWriter line, double? number)
    {
        if (number is { } known)
        {
            line.WriteNumberValue(known);
        }
        else
        {
            line.WriteNullValue();
        }
    }

    /// <summary>A number by name, or null.</summary>
    public static void Number(Utf8JsonWriter line, string name, double? number)
    {
        line.WritePropertyName(name);
        Number(line, number);
    }

    private static void WriteGroup(Utf8JsonWriter line, ComparedGroup group, IReadOnlyList<Dimension> by)
    {
        line.WriteStartObject();
        line.WriteStartObject("key");
        foreach (var (dimension, value) in by.Zip(group.Key.Values))
        {
            line.WriteString(dimension.Id, value);
        }

        line.WriteEndObject();
        line.WriteNumber("numerator", group.Value.Numerator);
        line.WriteNumber("denominator", group.Value.Denominator!.Value);
        Number(line, "value", group.Value.Value);
        Bounds(line, "95", group.Limits95);
        Bounds(line, "998", group.Limits998);
        Number(line, "p", group.P);
        line.WriteString("verdict", Codes.Of<GroupVerdict>().CodeOf(group.Verdict));
        line.WriteEndObject();
    }

    private static void Bounds(Utf8JsonWriter line, string level, ShareInterval? bounds)
    {
        Number(line, $"low{level}", bounds?.Low);
        Number(line, $"high{level}", bounds?.High);
    }
}
