using System.Text.Json;
using System.Text.Json.Serialization;

namespace Funnel.Domain.Json;

/// <summary>Whether a move was made, in a word by which an answer is told from the other kind.</summary>
internal sealed class AnswerConverter : JsonConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("An answer is given, not read.");

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value ? "made" : "refused");
}
