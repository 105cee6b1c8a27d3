using Funnel.Domain.Channels;
using Funnel.Domain.Reports;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Results;

/// <summary>Customer structure as JSON: a line for each cell.</summary>
internal static class StructureJson
{
    public static void Write(ResultJson json, CustomerStructure report)
    {
        json.Lines("cells", report.Cells, (line, cell) =>
        {
            line.WriteStartObject();
            line.WriteString("level", cell.Level.Value);
            line.WriteString("age", cell.Age.Code);
            line.WriteBoolean("visited", cell.HasVisited);
            line.WriteString("channel", Codes.Of<FilingChannel>().CodeOf(cell.Channel));
            line.WriteNumber("cards", cell.Cards);
            line.WriteEndObject();
        });
        json.Inline("closing", line => line.WriteNumberValue(report.Closing));
    }
}
