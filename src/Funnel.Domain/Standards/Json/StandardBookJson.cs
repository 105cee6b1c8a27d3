using System.Text.Json;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Standards.Json;

/// <summary>A book of standards as JSON; a standard alone is a book whose one edition always holds.</summary>
internal static class StandardBookJson
{
    private const string Editions = "editions";

    public static StandardBook? Read(JsonNode root)
    {
        if (root.Member(Editions) is not { } list)
        {
            return StandardReader.Read(root) is { } only ? new(new StandardEdition(only, LocalDate.MinIsoValue)) : null;
        }

        var editions = root.IsObject(Editions) ? list.List(ReadEdition) : [];
        var days = editions.DistinctBy(one => (one.Dealer, one.EffectiveFrom)).Count();
        if (editions.Count == 0 || days != editions.Count)
        {
            list.Wrong(
                "至少一个版本，每家经销商每个日期只一个", "at least one edition, and for a dealer one from a day");
            return null;
        }

        return new(editions);
    }

    public static void Write(Utf8JsonWriter json, StandardBook book)
    {
        json.WriteStartObject();
        json.List(Editions, book.Editions, (list, one) =>
        {
            list.WriteStartObject();
            list.WriteString("effectiveFrom", BookTexts.Day(one.EffectiveFrom));
            if (one.Dealer is { } dealer)
            {
                list.WriteString("dealer", dealer.Value);
            }

            list.WritePropertyName("standard");
            WriteStandard(list, one.Standard);
            list.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteStandard(Utf8JsonWriter json, SalesStandard standard)
    {
        if (SalesStandards.All.Any(known => ReferenceEquals(known, standard)))
        {
            json.WriteStringValue(standard.Code);
            return;
        }

        StandardWriter.Write(json, standard);
    }

    private static StandardEdition? ReadEdition(JsonNode node)
    {
        if (!node.IsObject("effectiveFrom", "dealer", "standard"))
        {
            return null;
        }

        var from = node.Required("effectiveFrom")?.FirstOfMonth();
        var dealer = node.Member("dealer")?.Text();
        var standard = node.Required("standard") is { } one ? StandardOf(one) : null;
        return from is null || standard is null
            ? null
            : new(standard, from.Value, dealer is null ? null : new DealerId(dealer));
    }

    private static SalesStandard? StandardOf(JsonNode node) =>
        node.IsText ? StandardReader.BuiltIn(node) : StandardReader.Read(node);
}
