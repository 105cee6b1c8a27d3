using System.Text.Json;
using System.Text.Json.Serialization;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Json;

/// <summary>Several members of an enum as a list of their exchange codes.</summary>
internal sealed class FlagsConverter<TValue>(CodeBook<TValue> codes, Func<TValue, TValue, TValue> with)
    : JsonConverter<TValue>
    where TValue : struct, Enum
{
    private readonly CodeConverter<TValue> _one = new(codes);

    public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"{typeof(TValue).Name} are a list of codes.");
        }

        TValue all = default;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            all = with(all, _one.Read(ref reader, typeToConvert, options));
        }

        return all;
    }

    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var single in codes.SinglesIn(value))
        {
            writer.WriteStringValue(codes.CodeOf(single));
        }

        writer.WriteEndArray();
    }
}
