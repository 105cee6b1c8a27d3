using System.Text.Json;
using Funnel.Domain.Kpis;
using Funnel.Domain.Reports;

namespace Funnel.Domain.Exchange.Results;

/// <summary>The process scorecard as JSON: a line for each stage of each group.</summary>
internal static class ScorecardJson
{
    public static void Write(ResultJson json, ProcessScorecard report)
    {
        json.Texts("by", report.By.Select(dimension => dimension.Id));
        json.Objects("groups", report.Groups, group =>
        {
            json.Inline("key", line => line.WriteKey(report.By, group.Key));
            WriteGroup(json, group);
        });
        json.Object("total", () => WriteGroup(json, report.Total));
    }

    private static void WriteGroup(ResultJson json, ScorecardGroup group)
    {
        json.Lines("big", group.Big, KpiValueJson.Write);
        json.Lines("stages", group.Stages, WriteStage);
        json.Inline("motCompliance", line => WriteMot(line, group.MotCompliance));
    }

    private static void WriteStage(Utf8JsonWriter line, StageScore stage)
    {
        line.WriteStartObject();
        line.WriteString("stage", stage.Step.Code);
        KpiValueJson.WriteAll(line, "kpis", stage.Kpis);
        line.WritePropertyName("motCompliance");
        WriteMot(line, stage.MotCompliance);
        line.WriteEndObject();
    }

    private static void WriteMot(Utf8JsonWriter line, KpiValue? compliance)
    {
        if (compliance is { } known)
        {
            KpiValueJson.Write(line, known);
        }
        else
        {
            line.WriteNullValue();
        }
    }
}
