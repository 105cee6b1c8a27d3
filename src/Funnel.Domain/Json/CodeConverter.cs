using System.Text.Json;
using System.Text.Json.Serialization;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Json;

/// <summary>A member of an enum as its exchange code.</summary>
internal sealed class CodeConverter<TValue>(CodeBook<TValue> codes) : JsonConverter<TValue>
    where TValue : struct, Enum
{
    public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && codes.TryGet(reader.GetString()!, out var value)
            ? value
            : throw new JsonException(
                $"A {typeof(TValue).Name} is one of: {string.Join(' ', codes.Values.Select(codes.CodeOf))}.");

    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options) =>
        writer.WriteStringValue(codes.CodeOf(value));
}
