using System.Text.Json;

namespace Funnel.Domain.Bulk;

/// <summary>Tallies as JSON, for people and other programs.</summary>
/// <remarks>
/// <c>{"dimensions":["dealer"],"totals":2,"groups":[{"key":["D1"],"values":[3,1]}]}</c>: a text of the key per
/// dimension, a whole number per total. Unknown members are passed over.
/// </remarks>
public static class TallyJson
{
    /// <summary>Writes tallies as one object.</summary>
    public static void Write(Tallies tallies, Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(tallies);
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        WriteTexts("dimensions", tallies.Dimensions, writer);
        writer.WriteNumber("totals", tallies.Totals);
        writer.WriteStartArray("groups");
        for (var group = 0; group < tallies.Groups.Count; group++)
        {
            writer.WriteStartObject();
            WriteTexts("key", tallies.Groups[group].Parts, writer);
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
            new TallyKey(Texts(group.GetProperty("key"))),
            (IReadOnlyList<long>)[.. group.GetProperty("values").EnumerateArray().Select(value => value.GetInt64())]));
        return new(Texts(element.GetProperty("dimensions")), element.GetProperty("totals").GetInt32(), rows);
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
