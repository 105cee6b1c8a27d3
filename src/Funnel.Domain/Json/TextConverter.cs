using System.Text.Json;
using System.Text.Json.Serialization;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Json;

/// <summary>An id or a code as its text; a blank one is refused.</summary>
internal sealed class TextConverter<TText>(Func<string, TText> of) : JsonConverter<TText>
    where TText : struct, IText
{
    public override TText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Of(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

    public override void Write(Utf8JsonWriter writer, TText value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);

    public override TText ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Of(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TText value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value);

    private TText Of(string? text) => string.IsNullOrWhiteSpace(text)
        ? throw new JsonException($"A {typeof(TText).Name} is a text that is not blank.")
        : of(text);
}
