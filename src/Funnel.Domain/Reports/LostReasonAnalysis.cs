using Funnel.Domain.Cards;
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
/// 战败原因分析 (GPS 2.6): the prospects lost in the period by reason, against the channel, the level and the model bought
/// instead (SGM keeps it for the first two reasons).
/// </summary>
/// <param name="Period">The period.</param>
/// <param name="Tables">By channel, by level, and by the model bought where one was told; in this order.</param>
/// <param name="Total">All lost prospects of the period by reason.</param>
public sealed record LostReasonAnalysis(
    ReportingPeriod Period, IReadOnlyList<LostReasonTable> Tables, LostReasonRow Total) : IReport
{
    private static readonly Scope ToAnotherCar = Scope.Of(
        FactKinds.Cards,
        CardColumns.LostReason.In(Codes.Of<LostReason>().Values.Where(reason => reason.KeepsModelBought())));

    /// <inheritdoc/>
    public ReportHeading Heading => ReportHeadings.Lost;

    /// <inheritdoc/>
    public Scope Where { get; init; } = Scope.Everything;

    /// <summary>Makes the report. The table of models bought holds only cards lost to another car.</summary>
    /// <param name="figures">Where the figures come from, of which period and for whom.</param>
    /// <param name="standard">The standard whose levels the cards are graded on.</param>
    /// <exception cref="ArgumentException">The scope does not know cards.</exception>
    public static LostReasonAnalysis Of(Figures figures, SalesStandard standard)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(standard);
        var lost = figures.Of(FlowRateKpis.LostReasonShares);
        var byChannel = lost.By(Dimensions.Channel).Table;
        var isToldOfAll = UnknownOf(byChannel.Total) == 0;
        return new(
            figures.Period,
            [
                TableOf(byChannel, standard.Scale, isToldOfAll),
                TableOf(lost.By(Dimensions.Level).Table, standard.Scale, isToldOfAll),
                TableOf(lost.Where(ToAnotherCar).By(Dimensions.ModelBought).Table, standard.Scale, isToldOfAll),
            ],
            RowOf("", new("合计", "total"), byChannel.Total, isToldOfAll))
        {
            Where = figures.Scope,
        };
    }

    private static LostReasonTable TableOf(KpiTable table, LevelScale scale, bool isToldOfAll)
    {
        var dimension = table.By[0];
        return new(dimension.Id, dimension.Name, [.. table.Groups
            .Select(group => (Value: group.Key.Values[0], group.Values))
            .OrderBy(group => PlaceOf(group.Value, group.Values))
            .ThenBy(group => group.Value, StringComparer.Ordinal)
            .Select(group => RowOf(
                group.Value, DimensionNames.NameOf(dimension, group.Value, scale), group.Values, isToldOfAll))]);

        // Of models there is no list: those bought most often come first.
        long PlaceOf(string value, IReadOnlyList<KpiValue> values) => dimension == Dimensions.ModelBought
            ? -values[0].Denominator!.Value
            : DimensionNames.PlaceOf(dimension, value, scale);
    }

    // Old data may not tell the reason; such cards are shown last, and only where there are any.
    private static LostReasonRow RowOf(string key, Phrase name, IReadOnlyList<KpiValue> shares, bool isToldOfAll)
    {
        var told = LostReasons.Five.Zip(shares, (reason, share) => (reason, share.Numerator));
        return new(key, name, isToldOfAll ? [.. told] : [.. told, (LostReason.Unknown, UnknownOf(shares))]);
    }

    private static long UnknownOf(IReadOnlyList<KpiValue> shares) =>
        shares[0].Denominator!.Value - shares.Sum(share => share.Numerator);
}
