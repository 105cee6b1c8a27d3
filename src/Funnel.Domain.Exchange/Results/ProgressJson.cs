using System.Text.Json;
using Funnel.Domain.Channels;
using Funnel.Domain.Reports;
using Funnel.Domain.Wording;
using NodaTime.Text;

namespace Funnel.Domain.Exchange.Results;

/// <summary>Lead-collection progress as JSON: a line for each day.</summary>
internal static class ProgressJson
{
    public static void Write(ResultJson json, LeadCollectionProgress report) =>
        json.Lines("days", report.Days, (line, day) =>
        {
            line.WriteStartObject();
            line.WriteString("on", LocalDatePattern.Iso.Format(day.On));
            WriteChannels(line, "filed", day.Filed);
            WriteChannels(line, "cumulative", day.Cumulative);
            line.WriteNumber("total", day.Total);
            line.WriteAmount("target", day.Target);
            line.WriteAmount("achievedShare", day.AchievedShare);
            line.WriteAmount("elapsedShare", day.ElapsedShare);
            line.WriteAmount("ahead", day.Ahead);
            line.WriteEndObject();
        });

    private static void WriteChannels(
        Utf8JsonWriter line, string name, IEnumerable<(FilingChannel Channel, long Cards)> channels)
    {
        line.WriteStartObject(name);
        foreach (var (channel, cards) in channels)
        {
            line.WriteNumber(Codes.Of<FilingChannel>().CodeOf(channel), cards);
        }

        line.WriteEndObject();
    }
}
