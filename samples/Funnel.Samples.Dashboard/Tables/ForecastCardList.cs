using Funnel.Domain.Cards;
using Funnel.Domain.Facts;
using Funnel.Domain.Landmarks;
using Funnel.Domain.Statistics.Forecasts;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Tables;

/// <summary>The open cards of a forecast, each with its chance and why.</summary>
internal static class ForecastCardList
{
    /// <summary>A page of the list.</summary>
    /// <param name="cards">All of them, likeliest first.</param>
    /// <param name="facts">What is known of each of those on the page.</param>
    /// <param name="page">The page.</param>
    /// <param name="around">What else is known.</param>
    public static ListTable Of(
        IReadOnlyList<CardProbability> cards,
        IReadOnlyDictionary<CardId, CardFacts> facts,
        PageOfList page,
        ListSurroundings around) => ListTable.Of(
            ForecastTexts.CardsTitle,
            Columns(around),
            page.Of(cards).Select(card => new Row(card, facts[card.Card.Card])),
            cards.Count);

    private static IReadOnlyList<ListColumn<Row>> Columns(ListSurroundings around)
    {
        var beginning = new FactColumns(around).Beginning<CardFacts>()
            .Select(column => column.Of<Row>(row => row.Facts))
            .ToList();
        return
        [
            beginning[0],
            new(ForecastTexts.Chance, row => Numbers.Chance(row.Card.Probability)) { IsNumber = true },
            .. beginning.Skip(1),
            new(CardColumns.State.Title, row => around.Visitor.Say(
                Codes.Of<CardState>().NameOf(row.Card.Card.Cell.State))),
            new(ForecastTexts.Since, row => ListTexts.Day(row.Card.Card.InStateSince)),
            new(ForecastTexts.Part, row => around.Visitor.Say(
                Codes.Of<RetailPart>().NameOf(row.Card.Card.Part))),
            new(ForecastTexts.Because, row => around.Visitor.Say(row.Card.Because)) { IsProse = true },
        ];
    }

    private readonly record struct Row(CardProbability Card, CardFacts Facts);
}
