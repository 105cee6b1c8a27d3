using System.Text.Json;
using System.Text.Json.Serialization;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Json;

/// <summary>A name or a sentence in the language of the reader.</summary>
internal sealed class PhraseConverter(Language language) : JsonConverter<Phrase>
{
    public override Phrase Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Phrase.Same(reader.GetString()!)
            : throw new JsonException("A name is a text.");

    public override void Write(Utf8JsonWriter writer, Phrase value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.In(language));
}
