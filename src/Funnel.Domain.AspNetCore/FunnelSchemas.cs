using System.Text.Json;
using System.Text.Json.Nodes;
using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;

namespace Funnel.Domain.AspNetCore;

/// <summary>Says of a schema what the library's converters write; objects are described by their contracts.</summary>
internal sealed class FunnelSchemas : IOpenApiSchemaTransformer
{
    private static readonly Dictionary<Type, string?> Texts = new()
    {
        [typeof(LocalDate)] = "date",
        [typeof(LocalDateTime)] = "date-time-local",
        [typeof(LocalTime)] = "time-local",
        [typeof(YearMonth)] = null,
        [typeof(Period)] = "duration",
        [typeof(Duration)] = null,
        [typeof(Phrase)] = null,
        [typeof(Kpi)] = null,
    };

    public Task TransformAsync(
        OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var told = context.JsonTypeInfo.Type;
        var type = Nullable.GetUnderlyingType(told) ?? told;
        var isNullable = type != told;
        if (Texts.TryGetValue(type, out var format))
        {
            Text(schema, isNullable, format);
        }
        else if (context.JsonPropertyInfo is { CustomConverter: not null } property
            && property.DeclaringType.Assembly == typeof(CardId).Assembly)
        {
            Text(schema, isNullable: false, format: null);
        }
        else if (type.Assembly == typeof(CardId).Assembly)
        {
            Describe(schema, type, isNullable, context.JsonTypeInfo.Options);
        }

        return Task.CompletedTask;
    }

    private static void Describe(OpenApiSchema schema, Type type, bool isNullable, JsonSerializerOptions options)
    {
        if (type.IsEnum)
        {
            Codes(schema, type, isNullable, options);
        }
        else if (Array.Exists(type.GetInterfaces(), face => face.Name == "IParsable`1"))
        {
            Text(schema, isNullable, format: null);
        }
        else if (type == typeof(GroupKey))
        {
            List(schema, new() { Type = JsonSchemaType.String });
        }
        else if (type == typeof(KpiTable))
        {
            KpiTableSchema.Describe(schema);
        }
    }

    private static void Text(OpenApiSchema schema, bool isNullable, string? format)
    {
        schema.Type = isNullable ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String;
        schema.Format = format;
        schema.Properties = null;
    }

    private static void List(OpenApiSchema schema, OpenApiSchema items)
    {
        schema.Type = JsonSchemaType.Array;
        schema.Properties = null;
        schema.Items = items;
    }

    // An enum is written as its code, one of flags as a list of codes; one without codes stays the number it is.
    private static void Codes(OpenApiSchema schema, Type type, bool isNullable, JsonSerializerOptions options)
    {
        var contract = options.GetTypeInfo(type);
        var written = Enum.GetValues(type).Cast<object>()
            .Select(value => JsonSerializer.SerializeToNode(value, contract))
            .ToList();
        if (written.TrueForAll(node => node is JsonArray))
        {
            List(schema, Choice(written.SelectMany(node => node!.AsArray()).Select(code => code!.GetValue<string>())));
        }
        else if (written.TrueForAll(node => node?.GetValueKind() == JsonValueKind.String))
        {
            Text(schema, isNullable, format: null);
            schema.Enum = Choice(written.Select(code => code!.GetValue<string>())).Enum;
        }
    }

    private static OpenApiSchema Choice(IEnumerable<string> codes) => new()
    {
        Type = JsonSchemaType.String,
        Enum = [.. codes.Distinct(StringComparer.Ordinal).Select(code => (JsonNode)code)],
    };
}
