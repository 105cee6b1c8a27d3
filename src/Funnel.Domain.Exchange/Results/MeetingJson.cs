using System.Text.Json;
using Funnel.Domain.Reports;
using Funnel.Domain.Targets;
using Funnel.Domain.Wording;
using Funnel.Domain.Worklists;
using NodaTime.Text;

namespace Funnel.Domain.Exchange.Results;

/// <summary>The daily sales meeting as JSON.</summary>
internal static class MeetingJson
{
    public static void Write(ResultJson json, DailySalesMeeting report)
    {
        json.Date("day", report.Day);
        json.Date("yesterday", report.Yesterday);
        json.Objects("consultants", report.Consultants, row =>
        {
            json.Text("consultant", row.Consultant?.Value);
            WriteRow(json, report, row);
        });
        json.Object("total", () => WriteRow(json, report, report.Total));
        json.Lines("dueTomorrow", report.DueTomorrow, WriteTask);
        json.Lines("overdue", report.Overdue, WriteTask);
    }

    private static void WriteRow(ResultJson json, DailySalesMeeting report, MeetingRow row)
    {
        json.Lines("yesterday", row.Yesterday, KpiValueJson.Write);
        json.Lines("levels", row.Levels, KpiValueJson.Write);
        json.Lines("conversion", row.Conversion, KpiValueJson.Write);
        json.Inline("tasks", line =>
        {
            line.WriteStartObject();
            line.WriteNumber("dueTomorrow", row.DueTomorrow);
            line.WriteNumber("overdue", row.Overdue);
            line.WriteEndObject();
        });
        json.Lines("targets", row.Targets, (line, target) =>
        {
            line.WriteStartObject();
            line.WriteString("metric", Codes.Of<TargetMetric>().CodeOf(target.Metric));
            line.WriteNumber("target", (double?)target.Target);
            line.WriteNumber("actual", target.Actual);
            line.WriteNumber("forTomorrow", (double?)report.ForTomorrow(target));
            line.WriteEndObject();
        });
    }

    private static void WriteTask(Utf8JsonWriter line, WorklistEntry entry)
    {
        line.WriteStartObject();
        line.WriteString("card", entry.Card.Card.Value);
        line.WriteString("dealer", entry.Card.Dealer.Value);
        line.WriteString("consultant", entry.Card.Consultant.Value);
        line.WriteString("level", entry.Card.Level.Value);
        line.WriteString(
            "nextContactOn", entry.Card.NextContactOn is { } next ? LocalDatePattern.Iso.Format(next) : null);
        line.WriteNumber("daysOverdue", entry.DaysOverdue);
        line.WriteEndObject();
    }
}
