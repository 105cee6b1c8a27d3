using System.Text.Json;
using NodaTime.Text;

namespace Funnel.Domain.Exchange.Results;

/// <summary>A worklist as JSON.</summary>
public static class WorklistJson
{
    /// <summary>Writes the worklist.</summary>
    public static void Write(Stream output, WorklistResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ResultJson.Write(output, json =>
        {
            json.Date("today", result.Today);
            json.Text("list", result.Id);
            json.Where(result.Where);
            if (result.MissingDealers.Count > 0)
            {
                json.Texts("missingDealers", result.MissingDealers);
            }

            json.Lines("cards", result.Rows, WriteEntry);
        });
    }

    private static void WriteEntry(Utf8JsonWriter line, WorklistRow row)
    {
        var card = row.Card;
        line.WriteStartObject();
        line.WriteString("card", card.Card.Value);
        line.WriteString("dealer", card.Dealer.Value);
        line.WriteString("consultant", row.Consultant.Value);
        line.WriteString("level", card.Level.Value);
        line.WriteString("nextContactOn", row.DueOn is { } next ? LocalDatePattern.Iso.Format(next) : null);
        line.WriteNumber("daysOverdue", row.DaysOverdue);
        line.WriteNumber("ageDays", row.AgeDays);
        line.WriteEndObject();
    }
}
