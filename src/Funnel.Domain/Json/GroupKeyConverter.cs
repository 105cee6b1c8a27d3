using System.Text.Json;
using System.Text.Json.Serialization;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Json;

/// <summary>What a group has in common, as a list of texts.</summary>
internal sealed class GroupKeyConverter : JsonConverter<GroupKey>
{
    public override GroupKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        List<string> values = [];
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A group's key is a list of texts.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            values.Add(reader.GetString()!);
        }

        return reader.TokenType == JsonTokenType.EndArray
            ? new([.. values])
            : throw new JsonException("A group's key is a list of texts.");
    }

    public override void Write(Utf8JsonWriter writer, GroupKey value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var text in value.Values)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
