using System.Text.Json;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Standards.Json;

/// <summary>The family of a KPI as JSON: one of the library's by its code, a vendor's own in full.</summary>
internal static class FamilyJson
{
    public static KpiFamily? Read(JsonNode node)
    {
        if (node.IsText)
        {
            return node.OneOf([.. KpiFamily.All.Select(family => family.Code)]) is { } known
                ? KpiFamily.All.First(family => family.Code == known)
                : null;
        }

        if (!node.IsObject("code", "name"))
        {
            return null;
        }

        var (code, name) = (node.Required("code")?.Code(), node.Required("name")?.Phrase());
        return code is null || name is null ? null : new(code, name.Value);
    }

    public static void Write(Utf8JsonWriter json, KpiFamily family)
    {
        if (KpiFamily.All.Contains(family))
        {
            json.WriteString("family", family.Code);
            return;
        }

        json.WriteStartObject("family");
        json.WriteString("code", family.Code);
        json.Phrase("name", family.Name);
        json.WriteEndObject();
    }
}
