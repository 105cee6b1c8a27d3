using Funnel.Domain.Facts;
using Funnel.Samples.Dashboard.Wording;
using NodaTime;

namespace Funnel.Samples.Dashboard.Pictures;

/// <summary>Of the cards filed in a month, the share that was ordered or delivered within so many days.</summary>
internal static class Cohorts
{
    private const int Months = 12;
    private static readonly int[] Within = [7, 15, 30, 60, 90, 120, 180];

    /// <summary>The last twelve months of filing.</summary>
    /// <param name="cards">The cards, as at the end of the day.</param>
    /// <param name="day">The day; a share that some of a month's cards have had no time for is not told.</param>
    /// <param name="reached">When a card came to the step.</param>
    /// <param name="isDelivery">Whether the step is the delivery; the order otherwise.</param>
    public static HeatMap Of(
        IReadOnlyList<CardFacts> cards, LocalDate day, Func<CardFacts, LocalDate?> reached, bool isDelivery)
    {
        var byMonth = cards.Where(card => card.FiledOn <= day).ToLookup(card => card.FiledOn.ToYearMonth());
        var months = Enumerable.Range(0, Months).Select(back => day.PlusMonths(-back).ToYearMonth())
            .Where(month => byMonth[month].Any())
            .ToList();
        var shares = months.ToDictionary(month => month, month => Within.Select(days => ShareOf(month, days)).ToList());
        var largest = shares.Values.SelectMany(line => line).Max() ?? 0;
        return new(
            isDelivery ? PictureTexts.CohortsOfDeliveries : PictureTexts.CohortsOfOrders,
            PictureTexts.CohortNote,
            PictureTexts.FiledIn,
            [PictureTexts.Filed, .. Within.Select(PictureTexts.WithinDays)],
            [
                .. months.Select(month => new HeatLine(
                    Days.Month(month.OnDayOfMonth(1)),
                    [
                        new(Numbers.Whole(byMonth[month].Count()), Raw: (long)byMonth[month].Count()),
                        .. shares[month].Select(share =>
                            share is { } known ? HeatCell.Share(known, largest) : HeatCell.None),
                    ])),
            ]);

        double? ShareOf(YearMonth month, int days)
        {
            var last = month.ToDateInterval().End;
            return last.PlusDays(days) > day
                ? null
                : byMonth[month].Average(card => reached(card) <= card.FiledOn.PlusDays(days) ? 1.0 : 0);
        }
    }
}
