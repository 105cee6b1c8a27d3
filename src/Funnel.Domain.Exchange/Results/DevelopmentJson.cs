using System.Globalization;
using System.Text.Json;
using Funnel.Domain.Restatement;

namespace Funnel.Domain.Exchange.Results;

/// <summary>How late dealers write down, as JSON.</summary>
public static class DevelopmentJson
{
    /// <summary>
    /// Writes each dealer's development: the shares that are typically there after so many days, and the rows of each
    /// month by the day they were written down on, the last days without any left out.
    /// </summary>
    public static void Write(Stream output, IEnumerable<EntryDevelopment> developments)
    {
        ArgumentNullException.ThrowIfNull(developments);
        ResultJson.Write(output, json => json.Objects("dealers", developments, development =>
        {
            json.Text("dealer", development.Dealer?.Value);
            json.Date("knownOn", development.KnownOn);
            json.Inline("lastLag", line => line.WriteNumberValue(development.LastLag));
            json.Inline("recordedDayKnown", line => line.WriteNumber(development.Coverage));
            json.Lines("complete", ShownLags(development.LastLag), (line, days) =>
            {
                line.WriteStartObject();
                line.WriteNumber("days", days);
                line.WritePropertyName("share");
                line.WriteNumber(development.CompleteAfter(days));
                line.WriteEndObject();
            });
            json.Lines("months", development.Months, WriteMonth);
        }));
    }

    /// <summary>The days after a month's end that are shown, up to the last.</summary>
    public static IEnumerable<int> ShownLags(int lastLag) =>
        new[] { 0, 1, 2, 3, 5, 7, 10, 14, 21, 30, 45 }.Where(days => days < lastLag).Append(lastLag);

    private static void WriteMonth(Utf8JsonWriter line, EntryMonth month)
    {
        line.WriteStartObject();
        line.WriteString(
            "month", string.Create(CultureInfo.InvariantCulture, $"{month.Month.Year:D4}-{month.Month.Month:D2}"));
        line.WriteStartArray("byLag");
        foreach (var rows in month.ByLag.Take(month.ByLag.Index().LastOrDefault(lag => lag.Item > 0).Index + 1))
        {
            line.WriteNumberValue(rows);
        }

        line.WriteEndArray();
        line.WriteEndObject();
    }
}
