using System.Text.Json;
using System.Text.Json.Serialization;

namespace Funnel.Domain.EntityFrameworkCore.EventFormats;

/// <summary>Writes a value as a JSON string.</summary>
internal sealed class TextConverter<TValue>(Func<TValue, string> write, Func<string, TValue> read)
    : JsonConverter<TValue>
{
    public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? throw new JsonException("A text is expected, not null.");
        try
        {
            return read(text);
        }
        catch (KeyNotFoundException wrong)
        {
            throw new JsonException($"'{text}' is no {typeof(TValue).Name}.", wrong);
        }
    }

    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options) =>
        writer.WriteStringValue(write(value));
}
