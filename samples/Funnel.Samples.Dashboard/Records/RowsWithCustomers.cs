using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>Cards with their customers, who are not kept: for what is worked out and names nobody.</summary>
internal static class RowsWithCustomers
{
    /// <summary>The rows of cards recorded again with the customers in them.</summary>
    public static CardIndex Of(CardIndex cards, CardRules rules, WrittenCustomers customers)
    {
        var recorder = new CardRecorder(rules);
        var row = 0L;
        var known = cards.FilingsInOrder()
            .Where(filing => recorder.Add(customers.In(filing), ++row))
            .Select(filing => filing.Card).ToHashSet();
        row = 0;
        foreach (var (card, e) in cards.EventsInOrder().Where(one => known.Contains(one.Card)))
        {
            recorder.Add(card, e, ++row);
        }

        foreach (var (card, correction) in cards.CorrectionsInOrder().Where(one => known.Contains(one.Card)))
        {
            recorder.Add(card, customers.In(correction), ++row);
        }

        return recorder.Complete().Cards;
    }
}
