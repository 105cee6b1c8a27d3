using Microsoft.OpenApi;

namespace Funnel.Domain.AspNetCore;

/// <summary>A table of KPIs as it is written.</summary>
internal static class KpiTableSchema
{
    private static OpenApiSchema Text => new() { Type = JsonSchemaType.String };

    private static OpenApiSchema Day => new() { Type = JsonSchemaType.String, Format = "date" };

    private static OpenApiSchema Texts => ListOf(Text, "");

    private static OpenApiSchema Figures => ListOf(
        ListOf(
            new() { Type = JsonSchemaType.Integer, Format = "int64" },
            "A figure: numerator and denominator, the number of a count alone, or nothing where it is refused."),
        "The figures of the KPIs, in their order.");

    public static void Describe(OpenApiSchema schema)
    {
        var table = ObjectOf(
            ("period", ObjectOf(("from", Day), ("to", Day), ("asOf", Day), ("knownOn", Day))),
            ("by", Texts),
            ("where", Text),
            ("kpis", ListOf(
                ObjectOf(("id", Text), ("name", Text), ("unit", Text), ("kind", Text)), "The KPIs of the total.")),
            ("groupedKpis", ListOf(Text, "The ids of the KPIs that every group has, in the order of its values.")),
            ("groups", ListOf(ObjectOf(("key", Texts), ("values", Figures)), "")),
            ("total", Figures));
        (schema.Type, schema.Properties, schema.Required) = (table.Type, table.Properties, table.Required);
        schema.Required!.Remove("where");
    }

    private static OpenApiSchema ListOf(OpenApiSchema items, string description) => new()
    {
        Type = JsonSchemaType.Array,
        Items = items,
        Description = description.Length == 0 ? null : description,
    };

    private static OpenApiSchema ObjectOf(params (string Name, OpenApiSchema Schema)[] members) => new()
    {
        Type = JsonSchemaType.Object,
        Properties = members.ToDictionary(
            member => member.Name, IOpenApiSchema (member) => member.Schema, StringComparer.Ordinal),
        Required = members.Select(member => member.Name).ToHashSet(StringComparer.Ordinal),
    };
}
