using System.Text.Json;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Standards.Json;

/// <summary>The shapes that recur when a standard is written.</summary>
internal static class JsonWriting
{
    public static void Phrase(this Utf8JsonWriter json, string name, Phrase phrase)
    {
        json.WritePropertyName(name);
        json.Phrase(phrase);
    }

    public static void Phrase(this Utf8JsonWriter json, Phrase phrase)
    {
        json.WriteStartObject();
        json.WriteString("zh", phrase.Zh);
        json.WriteString("en", phrase.En);
        json.WriteEndObject();
    }

    public static void PhraseIfAny(this Utf8JsonWriter json, string name, Phrase? phrase)
    {
        if (phrase is { } said)
        {
            json.Phrase(name, said);
        }
    }

    public static void List<T>(
        this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    public static void ListIfAny<T>(
        this Utf8JsonWriter json, string name, IReadOnlyCollection<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count > 0)
        {
            json.List(name, items, write);
        }
    }

    public static void TextsIfAny(this Utf8JsonWriter json, string name, IReadOnlyCollection<string> texts) =>
        json.ListIfAny(name, texts, (list, text) => list.WriteStringValue(text));
}
