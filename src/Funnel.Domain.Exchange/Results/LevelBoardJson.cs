using System.Text.Json;
using Funnel.Domain.Cards;
using Funnel.Domain.Reports;
using Funnel.Domain.Wording;
using NodaTime.Text;

namespace Funnel.Domain.Exchange.Results;

/// <summary>The monthly level board as JSON: a line for each card, and for each day its open cards by level.</summary>
internal static class LevelBoardJson
{
    public static void Write(ResultJson json, LevelBoard report)
    {
        json.Lines("days", report.Days, (line, day) =>
        {
            line.WriteStartObject();
            line.WriteString("on", LocalDatePattern.Iso.Format(day.On));
            line.WriteNumber("open", day.Open);
            line.WriteStartObject("levels");
            foreach (var (level, cards) in day.Levels)
            {
                line.WriteNumber(level.Value, cards);
            }

            line.WriteEndObject();
            line.WriteEndObject();
        });
        json.Lines("cards", report.Rows, WriteRow);
    }

    private static void WriteRow(Utf8JsonWriter line, LevelBoardRow row)
    {
        line.WriteStartObject();
        line.WriteString("card", row.Card.Card.Value);
        line.WriteString("dealer", row.Card.Dealer.Value);
        line.WriteString("consultant", row.Card.Consultant.Value);
        line.WriteString("model", row.Card.Model.Value);
        line.WriteStartArray("levels");
        foreach (var mark in row.Marks)
        {
            line.WriteStringValue(mark?.Level.Value);
        }

        line.WriteEndArray();
        line.WriteStartArray("states");
        foreach (var mark in row.Marks)
        {
            line.WriteStringValue(mark is { } known ? Codes.Of<CardState>().CodeOf(known.State) : null);
        }

        line.WriteEndArray();
        line.WriteEndObject();
    }
}
