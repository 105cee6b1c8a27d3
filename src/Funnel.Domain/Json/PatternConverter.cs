using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Funnel.Domain.Json;

/// <summary>A day, a time or an interval in its ISO form.</summary>
/// <param name="pattern">The form.</param>
/// <param name="isNeverDefault">Whether the first day there is means that nobody told one.</param>
internal sealed class PatternConverter<T>(IPattern<T> pattern, bool isNeverDefault = false) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
        && pattern.Parse(reader.GetString()!).TryGetValue(default!, out var value)
        && !(isNeverDefault && EqualityComparer<T>.Default.Equals(value, default))
            ? value
            : throw new JsonException($"A {typeof(T).Name} is a text in ISO form.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(pattern.Format(value));
}
