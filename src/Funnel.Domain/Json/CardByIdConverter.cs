using System.Text.Json;
using System.Text.Json.Serialization;
using Funnel.Domain.Cards;

namespace Funnel.Domain.Json;

/// <summary>A card that another one speaks of, as its id.</summary>
internal sealed class CardByIdConverter : JsonConverter<CustomerCard>
{
    public override CustomerCard Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("A merge concerns two cards, which a host merges by their ids.");

    public override void Write(Utf8JsonWriter writer, CustomerCard value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Id.Value);
}
