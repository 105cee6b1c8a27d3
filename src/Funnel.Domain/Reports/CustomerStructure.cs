using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;

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

    /// <inheritdoc/>
    public Scope Where { get; init; } = Scope.Everything;

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
    /// <param name="figures">Where the figures come from, of which period and for whom.</param>
    /// <param name="standard">The standard whose levels the cards are graded on.</param>
    /// <exception cref="ArgumentException">The scope does not know cards.</exception>
    public static CustomerStructure Of(Figures figures, SalesStandard standard)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(standard);
        var ages = new KpiParts(
            figures.By(Dimensions.Level, Dimensions.Channel), [StructureKpis.VisitedShare], AgeBands.Scopes);
        var cells = ages.Table.Groups
            .SelectMany(group => CellsOf(group.Key, ages))
            .Where(cell => cell.Cards > 0)
            .OrderBy(cell => DimensionNames.PlaceOf(cell.Level, standard.Scale))
            .ThenBy(cell => cell.Level.Value, StringComparer.Ordinal)
            .ThenBy(cell => cell.Age.MoreThan ?? 0)
            .ThenByDescending(cell => cell.HasVisited)
            .ThenBy(cell => cell.Channel);
        return new(figures.Period, [.. cells]) { Where = figures.Scope };
    }

    private static IEnumerable<StructureCell> CellsOf(GroupKey key, KpiParts ages)
    {
        var level = new LevelCode(key.Values[0]);
        var channel = Codes.Of<FilingChannel>().Get(key.Values[1]);
        for (var place = 0; place < AgeBand.All.Count; place++)
        {
            var visited = ages.Of(key, place)[0];
            var others = visited.Denominator!.Value - visited.Numerator;
            yield return new(level, AgeBand.All[place], HasVisited: true, channel, visited.Numerator);
            yield return new(level, AgeBand.All[place], HasVisited: false, channel, others);
        }
    }
}
