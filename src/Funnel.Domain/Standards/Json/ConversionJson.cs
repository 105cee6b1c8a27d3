using System.Text.Json;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;

namespace Funnel.Domain.Standards.Json;

/// <summary>
/// A vendor's conversions as JSON: from which day of a card to which other, and on which bases they are reported.
/// </summary>
internal static class ConversionJson
{
    private const string Bases = "population cohort flow 30d";

    /// <summary>The conversions, of whose figures none has the id of another KPI.</summary>
    public static IReadOnlyList<Conversion<CardFacts>> Read(
        JsonNode root, KpiCatalog catalog, KnownCodes known, Source standing)
    {
        HashSet<string> used =
            [.. catalog.All.Select(kpi => kpi.Id), .. Conversions.All.Select(conversion => conversion.Id)];
        List<Conversion<CardFacts>> read = [];
        foreach (var node in root.Member("conversions")?.Items() ?? [])
        {
            if (ReadOne(node, known, standing) is not { } one)
            {
                continue;
            }

            var taken = one.Kpis.Select(kpi => kpi.Id).Prepend(one.Id).FirstOrDefault(id => !used.Add(id));
            if (taken is not null)
            {
                node.Member("id")!.Value.Wrong(
                    $"尚未使用的代码；“{taken}”已有", $"ids that nothing else has; there is a '{taken}' already");
                continue;
            }

            read.Add(one);
        }

        return read;
    }

    /// <exception cref="NotSupportedException">It is of columns of a vendor's own, or holds code.</exception>
    public static void Write(Utf8JsonWriter json, Conversion<CardFacts> conversion)
    {
        json.WriteStartObject();
        json.WriteString("id", conversion.Id);
        json.WriteString("rate", conversion.Stem);
        json.Phrase("name", conversion.Name);
        json.WriteString("source", conversion.Source.Citation);
        FamilyJson.Write(json, conversion.Family);
        json.WriteString("good", BearingCodes.CodeOf(conversion.Bearing));
        json.WriteString("entered", Column(conversion, conversion.Of.EnteredOn));
        if (!conversion.Of.Opening.Equals(Since(conversion.Of.EnteredOn).Opening))
        {
            json.WritePropertyName("opening");
            conversion.Of.Opening.Accept(new ConditionWriter<CardFacts>(json));
        }

        json.WriteString("outcome", Column(conversion, conversion.OutcomeOn));
        json.List("bases", conversion.Bases, (list, basis) => list.WriteStringValue(basis.Id));
        json.WriteEndObject();
    }

    private static Conversion<CardFacts>? ReadOne(JsonNode node, KnownCodes known, Source standing)
    {
        if (!node.IsObject(
            "id", "rate", "name", "source", "family", "good", "entered", "opening", "outcome", "bases"))
        {
            return null;
        }

        var conditions = new ConditionReader<CardFacts>(FactKinds.Cards.Columns, known);
        var (id, rate) = (node.Required("id")?.KpiId(), node.Required("rate")?.KpiId());
        var name = node.Required("name")?.Phrase();
        var family = node.Member("family") is { } families ? FamilyJson.Read(families) : KpiFamily.Others;
        var bearing = node.Member("good")?.OneOf(BearingCodes.All) is { } good ? BearingCodes.Of(good) : default;
        var entered = conditions.Column<DateColumn<CardFacts>>(node.Required("entered"));
        var opening = node.Member("opening") is { } there ? conditions.Read(there) : null;
        var outcome = conditions.Column<DateColumn<CardFacts>>(node.Required("outcome"));
        var bases = node.Required("bases")?.List(BasisOf) ?? [];
        if (id is null || rate is null || name is null || family is null || entered is null || outcome is null
            || bases.Count == 0)
        {
            return null;
        }

        var of = opening is null ? Since(entered) : new Population<CardFacts>(FactKinds.Cards, entered, opening);
        return new(id, rate, name.Value, of, outcome)
        {
            Source = node.SourceOr(standing),
            Family = family,
            Bearing = bearing,
            Bases = bases,
        };
    }

    private static Basis? BasisOf(JsonNode node)
    {
        if (node.IsText && node.Text() is { } text && Basis.TryGet(text, out var basis))
        {
            return basis;
        }

        node.Wrong($"口径：{Bases}（天数为 0–3650）", $"a basis such as {Bases}, of 0 to 3650 days");
        return null;
    }

    /// <summary>Those who came on a day; of those before the period, cards that were open at its start.</summary>
    private static Population<CardFacts> Since(DateColumn<CardFacts> entered) => entered == CardColumns.FiledOn
        ? Conversions.Prospects
        : new(FactKinds.Cards, entered, entered < Day.From & !(CardColumns.ClosedOn < Day.From));

    private static string Column(Conversion<CardFacts> conversion, DateColumn<CardFacts> column) =>
        FactKinds.Cards.Columns.Contains(column)
            ? column.Name
            : throw new NotSupportedException(
                $"JSON cannot say the conversion '{conversion.Id}': '{column.Name}' is no column of cards.");
}
