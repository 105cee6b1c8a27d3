using System.Text.Json;
using Funnel.Domain.Worklists;
using NodaTime.Text;

namespace Funnel.Samples.Datasets.Results;

/// <summary>A worklist as JSON.</summary>
public static class WorklistJson
{
    public static void Write(Stream output, WorklistResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ResultJson.Write(output, json =>
        {
            json.Date("today", result.Today);
            json.Text("list", result.List.Id);
            json.Lines("cards", result.Entries, WriteEntry);
        });
    }

    private static void WriteEntry(Utf8JsonWriter line, WorklistEntry entry)
    {
        var card = entry.Card;
        line.WriteStartObject();
        line.WriteString("card", card.Card.Value);
        line.WriteString("dealer", card.Dealer.Value);
        line.WriteString("consultant", card.Consultant.Value);
        line.WriteString("level", card.Level.Value);
        line.WriteString("nextContactOn", card.NextContactOn is { } next ? LocalDatePattern.Iso.Format(next) : null);
        line.WriteNumber("daysOverdue", entry.DaysOverdue);
        line.WriteNumber("ageDays", entry.AgeDays);
        line.WriteEndObject();
    }
}
