using System.Text.Json;
using Funnel.Domain.Reports;
using Funnel.Domain.Targets;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Results;

/// <summary>The performance board as JSON.</summary>
internal static class PerformanceJson
{
    public static void Write(ResultJson json, PerformanceBoard report)
    {
        json.Inline("elapsedShare", line => line.WriteNumberValue((double)decimal.Round(report.ElapsedShare, 6)));
        json.Lines("consultants", report.Consultants, WriteRow);
        json.Lines("dealers", report.Dealers, WriteRow);
        json.Lines("regions", report.Regions, WriteRow);
        json.Inline("total", line => WriteRow(line, report.Total));
    }

    private static void WriteRow(Utf8JsonWriter line, PerformanceRow row)
    {
        line.WriteStartObject();
        line.WriteString("region", row.Region?.Value);
        line.WriteString("dealer", row.Dealer?.Value);
        line.WriteString("consultant", row.Consultant?.Value);
        foreach (var figure in row.Figures)
        {
            line.WriteStartObject(Codes.Of<TargetMetric>().CodeOf(figure.Metric));
            line.WriteNumber("actual", figure.Actual);
            line.WriteAmount("target", figure.Target);
            line.WriteAmount("achievedShare", figure.AchievedShare);
            line.WriteEndObject();
        }

        line.WriteEndObject();
    }
}
