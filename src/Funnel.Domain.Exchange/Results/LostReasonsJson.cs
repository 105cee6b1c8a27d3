using System.Text.Json;
using Funnel.Domain.Cards;
using Funnel.Domain.Reports;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Results;

/// <summary>Lost reasons as JSON: a line for each channel, level and model bought.</summary>
internal static class LostReasonsJson
{
    public static void Write(ResultJson json, LostReasonAnalysis report)
    {
        json.Objects("tables", report.Tables, table =>
        {
            json.Text("by", table.Id);
            json.Lines("rows", table.Rows, WriteRow);
        });
        json.Inline("total", line => WriteRow(line, report.Total));
    }

    private static void WriteRow(Utf8JsonWriter line, LostReasonRow row)
    {
        line.WriteStartObject();
        line.WriteString("key", row.Key);
        foreach (var (reason, cards) in row.Reasons)
        {
            line.WriteNumber(Codes.Of<LostReason>().CodeOf(reason), cards);
        }

        line.WriteNumber("total", row.Total);
        line.WriteEndObject();
    }
}
