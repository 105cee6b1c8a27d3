using System.Text.Json;
using Funnel.Domain.Kpis;
using Funnel.Domain.Sources;

namespace Funnel.Domain.Standards.Json;

/// <summary>The versions of KPIs as JSON: one of the catalogue's by its id, any other in full.</summary>
internal static class DefinitionJson
{
    public static DefinitionBook Read(JsonNode root, KpiCatalog catalog, KpiReader kpis, Source standing)
    {
        List<KpiDefinition> definitions = [];
        foreach (var node in root.Member("definitions")?.Items() ?? [])
        {
            if (ReadOne(node, catalog, kpis, standing) is not { } one)
            {
                continue;
            }

            if (DefinitionBook.FaultOf(one, definitions) is { } fault)
            {
                node.Wrong(fault.Zh, fault.En);
                continue;
            }

            definitions.Add(one);
        }

        var book = new DefinitionBook(definitions);
        foreach (var pin in root.Member("pinned")?.Items() ?? [])
        {
            book = Pinned(pin, book);
        }

        return book;
    }

    public static void Write(Utf8JsonWriter json, SalesStandard standard)
    {
        var book = standard.Definitions;
        json.ListIfAny("definitions", book.Definitions, (list, one) => Write(list, standard.Kpis, one));
        json.ListIfAny("pinned", [.. book.Pinned.OrderBy(pin => pin.Key, StringComparer.Ordinal)], (list, pin) =>
        {
            list.WriteStartObject();
            list.WriteString("kpi", pin.Key);
            list.WriteNumber("version", pin.Value);
            list.WriteEndObject();
        });
    }

    private static KpiDefinition? ReadOne(JsonNode node, KpiCatalog catalog, KpiReader kpis, Source standing)
    {
        if (!node.IsObject("kpi", "effectiveFrom", "reason", "source"))
        {
            return null;
        }

        var kpi = node.Required("kpi") is { } declared ? KpiOf(declared, catalog, kpis) : null;
        var from = node.Required("effectiveFrom")?.FirstOfMonth();
        var reason = node.Required("reason")?.Phrase();
        return kpi is null || from is null || reason is null
            ? null
            : new(kpi, from.Value, reason.Value, node.SourceOr(standing));
    }

    private static Kpi? KpiOf(JsonNode node, KpiCatalog catalog, KpiReader kpis)
    {
        if (!node.IsText)
        {
            return kpis.Read(node);
        }

        return ContentJson.ReadKpi(node, catalog) is { } id ? catalog.Get(id) : null;
    }

    // A version that the book lacks is refused when it is asked, as in code.
    private static DefinitionBook Pinned(JsonNode node, DefinitionBook book)
    {
        if (!node.IsObject("kpi", "version"))
        {
            return book;
        }

        string[] known = [.. book.Definitions.Select(one => one.Id).Distinct(StringComparer.Ordinal)];
        var (id, version) = (node.Required("kpi")?.OneOf(known), node.Required("version")?.Whole(1));
        return id is null || version is null ? book : book.Pin(id, version.Value);
    }

    private static void Write(Utf8JsonWriter json, KpiCatalog catalog, KpiDefinition one)
    {
        json.WriteStartObject();
        json.WritePropertyName("kpi");
        if (catalog.TryGet(one.Id, out var known) && known == one.Kpi)
        {
            json.WriteStringValue(one.Id);
        }
        else
        {
            KpiWriter.Write(json, one.Kpi);
        }

        json.WriteString("effectiveFrom", BookTexts.Day(one.EffectiveFrom));
        json.Phrase("reason", one.Reason);
        json.WriteString("source", one.Source.Citation);
        json.WriteEndObject();
    }
}
