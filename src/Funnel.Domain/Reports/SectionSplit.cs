using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Reports;

/// <summary>Splits the same KPIs by one property after another.</summary>
internal sealed class SectionSplit(IReadOnlyList<Kpi> kpis, IFactSource facts, LevelScale scale)
{
    /// <summary>The KPIs over everything.</summary>
    public IReadOnlyList<KpiValue> Total { get; } = facts.Figures(kpis).Table.Total;

    /// <summary>By a dimension, which every one of the KPIs has.</summary>
    public ReportSection By(Dimension dimension)
    {
        var groups = facts.Figures(kpis).By([dimension]).Table.Groups
            .Select(group => (Value: group.Key.Values[0], group.Values))
            .OrderBy(group => DimensionNames.PlaceOf(dimension, group.Value, scale))
            .ThenBy(group => group.Value, StringComparer.Ordinal);
        return new(dimension.Id, dimension.Name, [.. groups.Select(group =>
            new ReportRow(group.Value, DimensionNames.NameOf(dimension, group.Value, scale), group.Values))]);
    }

    /// <summary>
    /// By a property of the cards that is no dimension; lines in which nothing is counted are left out.
    /// </summary>
    /// <param name="id">The id of the property.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="parts">Every value it may have, in the order of the lines.</param>
    /// <param name="partOf">The value of a card.</param>
    public ReportSection By(
        string id, Phrase name, IEnumerable<(string Key, Phrase Name)> parts, Func<CardFacts, string> partOf)
    {
        var partOfCards = new Dictionary<CardId, string>();
        foreach (var card in facts.Of(FactKinds.Cards, Anchor.AsOf))
        {
            partOfCards[card.Card] = partOf(card);
        }

        return new(id, name, [.. parts
            .Select(part => new ReportRow(part.Key, part.Name, ValuesOf(part.Key, partOfCards)))
            .Where(row => row.Values.Any(value => value.Numerator != 0 || value.Denominator is > 0))]);
    }

    private IReadOnlyList<KpiValue> ValuesOf(string part, Dictionary<CardId, string> partOfCards)
    {
        var slice = new FactSlice(facts)
        {
            Cards = card => partOfCards.TryGetValue(card.Card, out var found)
                && string.Equals(found, part, StringComparison.Ordinal),
        };
        return slice.Figures(kpis).Table.Total;
    }
}
