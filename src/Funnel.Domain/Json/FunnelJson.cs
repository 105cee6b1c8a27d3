using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Json;

/// <summary>How the library's types are written as JSON, and read back.</summary>
public static class FunnelJson
{
    /// <summary>
    /// Writes ids and codes as their texts, days in ISO form, names and reasons in a language, events by their
    /// <c>move</c>, answers to moves by <c>answer</c>, and a table of KPIs naming each KPI once. Filings, events and
    /// records are read back; what a rule is to decide upon, such as a card, is written alone.
    /// </summary>
    /// <param name="options">The host's options, with its own resolvers, if any.</param>
    /// <param name="language">The language of names, reasons and explanations.</param>
    /// <param name="withPersonalData">
    /// Whether names, phone numbers and notes are written; they are read in any case.
    /// </param>
    /// <returns>The same options.</returns>
    public static JsonSerializerOptions AddFunnel(
        this JsonSerializerOptions options, Language language, bool withPersonalData = false)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var converter in Converters.In(language))
        {
            options.Converters.Add(converter);
        }

        // Programs send members in any order.
        options.AllowOutOfOrderMetadataProperties = true;
        options.TypeInfoResolver = (options.TypeInfoResolver ?? Fallback())
            .WithAddedModifier(contract => Contracts.Shape(contract, withPersonalData));
        return options;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Only where reflection is on.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only where reflection is on.")]
    private static IJsonTypeInfoResolver Fallback() => JsonSerializer.IsReflectionEnabledByDefault
        ? new DefaultJsonTypeInfoResolver()
        : JsonTypeInfoResolver.Combine();
}
