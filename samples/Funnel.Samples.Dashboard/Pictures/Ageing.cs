using Funnel.Domain.Cards;
using Funnel.Domain.Facts;
using Funnel.Domain.Reports;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Wording;
using NodaTime;

namespace Funnel.Samples.Dashboard.Pictures;

/// <summary>The open stock by age, state by state: what is alive on one side, what lies still on the other.</summary>
internal static class Ageing
{
    private static readonly CardState[] Open = [CardState.Ordered, CardState.Active, CardState.Dormant];

    public static HeatMap Of(IReadOnlyList<CardFacts> cards, LocalDate cut, FigureLinks links)
    {
        ArgumentNullException.ThrowIfNull(links);
        var open = cards.Where(card => card.FiledOn <= cut && Open.Contains(card.State))
            .CountBy(card => (Band: AgeBand.Of(Period.DaysBetween(card.FiledOn, cut)), card.State))
            .ToDictionary();
        long largest = open.Values.DefaultIfEmpty(0).Max();
        return new(
            PictureTexts.Ageing,
            PictureTexts.AgeingNote,
            ListTexts.AgeDays,
            [.. Open.Select(state => ListTexts.Heading(Codes.Of<CardState>().NameOf(state))), OverviewTexts.Total],
            [
                .. AgeBand.All.Select(band => new HeatLine(
                    band.Name,
                    [
                        .. Open.Select(state => HeatCell.Count(
                            open.GetValueOrDefault((band, state)),
                            largest,
                            links.Address(
                                "closing-prospects",
                                FigureLinks.Numerator,
                                $"age={band.Code}",
                                $"state={Codes.Of<CardState>().CodeOf(state)}"))),
                        new(
                            Numbers.Whole(Open.Sum(state => (long)open.GetValueOrDefault((band, state)))),
                            Raw: Open.Sum(state => (long)open.GetValueOrDefault((band, state)))),
                    ])),
            ]);
    }
}
