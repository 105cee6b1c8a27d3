using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Reports;

/// <summary>
/// 客户结构分析 (GPS): what the closing stock is made of, by level, card age, visited or not, and channel, all four
/// crossed. Every open card is in one cell, so that the cells add up to the closing stock.
/// </summary>
/// <param name="Period">The period; the stock is that of its last known day.</param>
/// <param name="Cells">Every cell with a card in it: better levels first, then younger cards, visited, channel.</param>
public sealed record CustomerStructure(ReportingPeriod Period, IReadOnlyList<StructureCell> Cells) : IReport
{
    /// <inheritdoc/>
    public ReportHeading Heading => ReportHeadings.Structure;

    /// <summary>The closing stock.</summary>
    public long Closing => Cells.Sum(cell => cell.Cards);

    /// <summary>The cards of each value of one property, in the cells' order.</summary>
    public IReadOnlyList<(TKey Key, long Cards)> By<TKey>(Func<StructureCell, TKey> property)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(property);
        return [.. Cells.GroupBy(property).Select(group => (group.Key, group.Sum(cell => cell.Cards)))];
    }

    /// <summary>Makes the report.</summary>
    /// <param name="facts">The facts, made for the period.</param>
    /// <param name="period">The period.</param>
    /// <param name="standard">The standard whose levels the cards are graded on.</param>
    public static CustomerStructure Of(IFactSource facts, ReportingPeriod period, SalesStandard standard)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(standard);
        var isOpen = CardSets.Closing.In(period);
        var hasVisited = StructureKpis.VisitedShare.Numerator.Over<CardFacts>().In(period);
        var cells = facts.Of(FactKinds.Cards, Anchor.Cut)
            .Where(isOpen.IsSatisfiedBy)
            .CountBy(card => new StructureCell(
                card.Level, AgeBands.Of(card, period), hasVisited.IsSatisfiedBy(card), card.Channel, Cards: 0))
            .Select(cell => cell.Key with { Cards = cell.Value })
            .OrderBy(cell => DimensionNames.PlaceOf(cell.Level, standard.Scale))
            .ThenBy(cell => cell.Level.Value, StringComparer.Ordinal)
            .ThenBy(cell => cell.Age.MoreThan ?? 0)
            .ThenByDescending(cell => cell.HasVisited)
            .ThenBy(cell => cell.Channel);
        return new(period, [.. cells]);
    }
}
