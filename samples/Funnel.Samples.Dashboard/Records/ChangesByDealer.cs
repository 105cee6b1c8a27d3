using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>Hands what came to the dealers it is of.</summary>
internal static class ChangesByDealer
{
    public static IEnumerable<(DealerId Dealer, FunnelHistory Came)> Of(FunnelHistory came)
    {
        var filings = came.Cards.FilingsInOrder().ToDictionary(filing => filing.Card, filing => filing.Dealer);
        var alone = filings.Values.Distinct().Count() == 1;
        var voided = came.Voided;
        var dealers = filings.Values.Concat(came.Traffic.Select(record => record.Dealer))
            .Concat(came.BaseCustomers.Select(customer => customer.Dealer))
            .Concat(came.Leads.Select(lead => lead.Dealer))
            .Concat(came.Checks.Select(check => check.Dealer))
            .Concat(voided.Traffic.Select(one => one.Record.Dealer))
            .Concat(voided.BaseCustomers.Select(one => one.Record.Dealer))
            .Concat(voided.Leads.Select(one => one.Record.Dealer))
            .Concat(voided.Checks.Select(one => one.Record.Dealer))
            .Distinct();
        return dealers.Select(dealer => (dealer, new FunnelHistory
        {
            // Cards whose filing proved wrong stand with nobody's.
            Cards = alone ? came.Cards : came.Cards.Of(dealer),
            Traffic = [.. came.Traffic.Where(record => record.Dealer == dealer)],
            BaseCustomers = [.. came.BaseCustomers.Where(customer => customer.Dealer == dealer)],
            Leads = [.. came.Leads.Where(lead => lead.Dealer == dealer)],
            Checks = [.. came.Checks.Where(check => check.Dealer == dealer)],
            OwnerContacts = [.. came.OwnerContacts.Where(contact => IsOf(contact.Card, dealer))],
            OwnerTransfers = [.. came.OwnerTransfers.Where(transfer => IsOf(transfer.Card, dealer))],
            Voided = new()
            {
                Traffic = [.. voided.Traffic.Where(one => one.Record.Dealer == dealer)],
                BaseCustomers = [.. voided.BaseCustomers.Where(one => one.Record.Dealer == dealer)],
                Leads = [.. voided.Leads.Where(one => one.Record.Dealer == dealer)],
                Checks = [.. voided.Checks.Where(one => one.Record.Dealer == dealer)],
                OwnerContacts = [.. voided.OwnerContacts.Where(one => IsOf(one.Record.Card, dealer))],
                OwnerTransfers = [.. voided.OwnerTransfers.Where(one => IsOf(one.Record.Card, dealer))],
            },
        }));

        bool IsOf(CardId card, DealerId dealer) => filings.TryGetValue(card, out var own) && own == dealer;
    }
}
