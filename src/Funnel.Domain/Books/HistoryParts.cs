using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Books;

/// <summary>Takes a history apart by dealer.</summary>
internal static class HistoryParts
{
    /// <summary>
    /// What a history tells of each dealer, by dealer; contacts with owners of cards that nobody has are left out.
    /// </summary>
    /// <param name="history">The history.</param>
    /// <param name="dealerOf">The dealer of a card that the history does not tell of; null for none.</param>
    public static IEnumerable<(DealerId Dealer, FunnelHistory History)> Of(
        FunnelHistory history, Func<CardId, DealerId?> dealerOf)
    {
        var (cards, voided) = (history.Cards, history.Voided);
        var gone = cards.Corrected.SelectMany(group => group.Filings).ToLookup(filing => filing.Card);
        var traffic = history.Traffic.ToLookup(one => one.Dealer);
        var customers = history.BaseCustomers.ToLookup(one => one.Dealer);
        var leads = history.Leads.ToLookup(one => one.Dealer);
        var checks = history.Checks.ToLookup(one => one.Dealer);
        var recordChecks = history.RecordChecks.ToLookup(one => one.Dealer);
        var dealers = history.Dealers.ToLookup(one => one.Id);
        var consultants = history.Consultants.ToLookup(one => one.Dealer);
        var contacts = history.OwnerContacts.ToLookup(one => Find(one.Card));
        var transfers = history.OwnerTransfers.ToLookup(one => Find(one.Card));
        var noContacts = voided.OwnerContacts.ToLookup(one => Find(one.Record.Card));
        var noTransfers = voided.OwnerTransfers.ToLookup(one => Find(one.Record.Card));
        var all = Enumerable.Range(0, cards.Count).Select(cards.Source.DealerAt)
            .Concat(gone.SelectMany(filings => filings).Select(filing => filing.Dealer))
            .Concat(Keys(traffic)).Concat(Keys(customers)).Concat(Keys(leads)).Concat(Keys(checks))
            .Concat(Keys(recordChecks)).Concat(Keys(dealers)).Concat(Keys(consultants))
            .Concat(voided.Traffic.Select(one => one.Record.Dealer))
            .Concat(voided.BaseCustomers.Select(one => one.Record.Dealer))
            .Concat(voided.Leads.Select(one => one.Record.Dealer))
            .Concat(voided.Checks.Select(one => one.Record.Dealer))
            .Concat(new[] { Keys(contacts), Keys(transfers), Keys(noContacts), Keys(noTransfers) }
                .SelectMany(known => known).OfType<DealerId>());
        foreach (var dealer in all.Distinct().Order())
        {
            yield return (dealer, new()
            {
                Dealers = [.. dealers[dealer]],
                Consultants = [.. consultants[dealer]],
                Cards = cards.Of(dealer),
                Traffic = [.. traffic[dealer]],
                BaseCustomers = [.. customers[dealer]],
                Leads = [.. leads[dealer]],
                Checks = [.. checks[dealer]],
                RecordChecks = [.. recordChecks[dealer]],
                OwnerContacts = [.. contacts[dealer]],
                OwnerTransfers = [.. transfers[dealer]],
                Voided = voided.Of(dealer) with
                {
                    OwnerContacts = [.. noContacts[dealer]],
                    OwnerTransfers = [.. noTransfers[dealer]],
                },
            });
        }

        DealerId? Find(CardId card) => cards.PlaceOf(card) is >= 0 and var place ? cards.Source.DealerAt(place)
            : gone[card].FirstOrDefault() is { } filing ? filing.Dealer
            : dealerOf(card);

        static IEnumerable<TKey> Keys<TKey, T>(ILookup<TKey, T> lookup) => lookup.Select(group => group.Key);
    }
}
