using System.Text.Json;
using Funnel.Domain.Reports;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Results;

/// <summary>The funnel as JSON: a line for each step of each group.</summary>
internal static class FunnelJson
{
    public static void Write(ResultJson json, SalesFunnel report)
    {
        json.Texts("by", report.By.Select(dimension => dimension.Id));
        json.Objects("groups", report.Groups, group =>
        {
            json.Inline("key", line => line.WriteKey(report.By, group.Key));
            WriteGroup(json, group);
        });
        json.Object("total", () => WriteGroup(json, report.Total));
    }

    private static void WriteGroup(ResultJson json, FunnelGroup group)
    {
        json.Lines("steps", group.Steps, WriteStep);
        json.Inline("weakest", line => WriteWeakest(line, group.Weakest));
    }

    private static void WriteStep(Utf8JsonWriter line, FunnelStep step)
    {
        line.WriteStartObject();
        line.WriteString("stage", Codes.Of<FunnelStage>().CodeOf(step.Stage));
        line.WriteNumber("count", step.Count);
        line.WriteNumber("recorded", step.Recorded);
        line.WriteWhole("passed", step.Passed);
        line.WriteNumber("waiting", step.Waiting);
        line.WriteNumber("lost", step.Lost);
        line.WriteNumber("rate", step.Rate);
        line.WriteNumber("benchmark", step.Benchmark);
        line.WriteEndObject();
    }

    private static void WriteWeakest(Utf8JsonWriter line, WeakestStep? weakest)
    {
        if (weakest is null)
        {
            line.WriteNullValue();
            return;
        }

        line.WriteStartObject();
        line.WriteString("stage", Codes.Of<FunnelStage>().CodeOf(weakest.Stage));
        line.WriteNumber("rate", weakest.Rate);
        line.WriteNumber("benchmark", weakest.Benchmark);
        line.WriteNumber("extraDeliveries", weakest.ExtraDeliveries);
        line.WriteEndObject();
    }
}
