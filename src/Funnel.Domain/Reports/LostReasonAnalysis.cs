using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Reports;

/// <summary>
/// 战败原因分析 (GPS 2.6): the prospects lost in the period by reason, against the channel, the level and the model bought
/// instead (SGM keeps it for the first two reasons).
/// </summary>
/// <param name="Period">The period.</param>
/// <param name="Tables">By channel, by level, and by the model bought where one was told; in this order.</param>
/// <param name="Total">All lost prospects of the period by reason.</param>
public sealed record LostReasonAnalysis(
    ReportingPeriod Period, IReadOnlyList<LostReasonTable> Tables, LostReasonRow Total) : IReport
{
    /// <inheritdoc/>
    public ReportHeading Heading => ReportHeadings.Lost;

    /// <summary>Makes the report. The table of models bought holds only cards lost to another car.</summary>
    /// <param name="facts">The facts, made for the period.</param>
    /// <param name="period">The period.</param>
    /// <param name="standard">The standard whose levels the cards are graded on.</param>
    public static LostReasonAnalysis Of(IFactSource facts, ReportingPeriod period, SalesStandard standard)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(standard);
        var isLost = CardSets.Lost.In(period);
        var lost = facts.Of(FactKinds.Cards, Anchor.AsOf).Where(isLost.IsSatisfiedBy).ToList();
        var toAnotherCar = lost.Where(card => card.LostReason is { } reason && reason.KeepsModelBought());
        return new(
            period,
            [
                TableOf(
                    "channel",
                    Dimensions.Channel.Name,
                    lost.GroupBy(card => card.Channel).OrderBy(group => group.Key),
                    FilingChannels.All.CodeOf,
                    FilingChannels.All.NameOf),
                TableOf(
                    "level",
                    Dimensions.Level.Name,
                    lost.GroupBy(card => card.Level)
                        .OrderBy(group => DimensionNames.PlaceOf(group.Key, standard.Scale))
                        .ThenBy(group => group.Key.Value, StringComparer.Ordinal),
                    level => level.Value,
                    standard.Scale.NameOf),
                TableOf(
                    "model-bought",
                    CardColumns.ModelBought.Title,
                    toAnotherCar.GroupBy(card => card.ModelBought?.Value ?? "")
                        .OrderByDescending(group => group.Count())
                        .ThenBy(group => group.Key, StringComparer.Ordinal),
                    model => model,
                    model => model.Length == 0 ? DimensionNames.Absent : new(model, model)),
            ],
            RowOf("", new("合计", "total"), lost));
    }

    private static LostReasonTable TableOf<TKey>(
        string id,
        Phrase name,
        IEnumerable<IGrouping<TKey, CardFacts>> groups,
        Func<TKey, string> codeOf,
        Func<TKey, Phrase> nameOf) =>
        new(id, name, [.. groups.Select(group => RowOf(codeOf(group.Key), nameOf(group.Key), group))]);

    private static LostReasonRow RowOf(string key, Phrase name, IEnumerable<CardFacts> cards)
    {
        var counts = cards.Select(card => card.LostReason).OfType<LostReason>()
            .CountBy(reason => reason).ToDictionary();
        return new(
            key, name, [.. LostReasons.All.Values.Select(reason => (reason, (long)counts.GetValueOrDefault(reason)))]);
    }
}
