using System.Text.Json;
using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Bulk;

/// <summary>Tallies as JSON, for people and other programs.</summary>
/// <remarks>
/// <c>{"period":{"from":"2010-10-01","to":"2010-10-31","asOf":"2010-10-31"},"dimensions":["dealer"],"totals":["…","…"],
/// "groups":[{"key":["D1"],"values":[3,1]}]}</c>: a text of the key per dimension, a whole number per total; no period
/// where the totals are bound to none, and a member <c>knownOn</c> where that is not the as-of date. Unknown members
/// are passed over.
/// </remarks>
public static class TallyJson
{
    /// <summary>Writes tallies as one object.</summary>
    public static void Write(Tallies tallies, Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(tallies);
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        if (tallies.Heading.Period is { } period)
        {
            writer.WriteStartObject("period");
            writer.WriteString("from", LocalDatePattern.Iso.Format(period.From));
            writer.WriteString("to", LocalDatePattern.Iso.Format(period.To));
            writer.WriteString("asOf", LocalDatePattern.Iso.Format(period.AsOf));
            if (period.KnownOn != period.AsOf)
            {
                writer.WriteString("knownOn", LocalDatePattern.Iso.Format(period.KnownOn));
            }

            writer.WriteEndObject();
        }

        WriteTexts("dimensions", tallies.Dimensions, writer);
        WriteTexts("totals", tallies.Heading.Totals, writer);
        writer.WriteStartArray("groups");
        for (var group = 0; group < tallies.Groups.Count; group++)
        {
            writer.WriteStartObject();
            WriteTexts("key", tallies.Groups[group].Values, writer);
            writer.WriteStartArray("values");
            for (var total = 0; total < tallies.Totals; total++)
            {
                writer.WriteNumberValue(tallies[group, total]);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Reads tallies from UTF-8 text.</summary>
    /// <exception cref="FormatException">The text is not that of tallies; the message says why.</exception>
    public static Tallies Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return Read(document.RootElement);
        }
        catch (Exception problem) when (problem
            is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"The JSON is not that of tallies: {problem.Message}", problem);
        }
    }

    /// <summary>Reads tallies from an object of a larger document.</summary>
    /// <exception cref="KeyNotFoundException">A member is absent.</exception>
    /// <exception cref="InvalidOperationException">A member is of another kind.</exception>
    /// <exception cref="FormatException">A number is not whole.</exception>
    /// <exception cref="ArgumentException">
    /// A group has not one text per dimension, or not one value per total.
    /// </exception>
    public static Tallies Read(JsonElement element)
    {
        var rows = element.GetProperty("groups").EnumerateArray().Select(group => (
            new GroupKey(Texts(group.GetProperty("key"))),
            (IReadOnlyList<long>)[.. group.GetProperty("values").EnumerateArray().Select(value => value.GetInt64())]));
        return new(
            new(
                Texts(element.GetProperty("dimensions")),
                Texts(element.GetProperty("totals")),
                element.TryGetProperty("period", out var period) ? PeriodOf(period) : null),
            rows);
    }

    private static ReportingPeriod PeriodOf(JsonElement period)
    {
        return new(
            Day("from"), Day("to"), Day("asOf"), Day(period.TryGetProperty("knownOn", out _) ? "knownOn" : "asOf"));

        LocalDate Day(string name) => LocalDatePattern.Iso.Parse(period.GetProperty(name).GetString() ?? "")
            is { Success: true } parsed
                ? parsed.Value
                : throw new FormatException($"The period's member '{name}' is no ISO date.");
    }

    private static void WriteTexts(string name, IReadOnlyList<string> texts, Utf8JsonWriter writer)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static string[] Texts(JsonElement array) =>
        [.. array.EnumerateArray().Select(text => text.GetString() ?? "")];
}
