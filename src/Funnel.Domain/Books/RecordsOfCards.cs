using Funnel.Domain.Cards;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Leads;
using Funnel.Domain.Owners;

namespace Funnel.Domain.Books;

/// <summary>Finds the leads of cards, and what their owners were told, put in order once somebody asks.</summary>
internal sealed class RecordsOfCards(FunnelHistory history)
{
    private Lazy<ILookup<CardId, Lead>> _leads = new(() => history.Leads
        .Where(lead => lead.Card is not null).ToLookup(lead => lead.Card!.Value));

    private Lazy<ILookup<CardId, OwnerContact>> _contacts =
        new(() => history.OwnerContacts.ToLookup(contact => contact.Card));

    private Lazy<ILookup<CardId, OwnerTransfer>> _transfers =
        new(() => history.OwnerTransfers.ToLookup(transfer => transfer.Card));

    /// <summary>The same of what is known now; lists that are the same need not be put in order again.</summary>
    public RecordsOfCards Of(FunnelHistory now)
    {
        var next = new RecordsOfCards(now);
        next._leads = ReferenceEquals(now.Leads, history.Leads) ? _leads : next._leads;
        next._contacts = ReferenceEquals(now.OwnerContacts, history.OwnerContacts) ? _contacts : next._contacts;
        next._transfers = ReferenceEquals(now.OwnerTransfers, history.OwnerTransfers) ? _transfers : next._transfers;
        return next;
    }

    /// <summary>What hangs on some cards, and other records as they are given.</summary>
    public FunnelHistory Of(HashSet<CardId> cards, FunnelHistory others)
    {
        var voided = history.Voided;
        IReadOnlyList<OwnerTransfer> transfers = [.. cards.SelectMany(card => _transfers.Value[card])];
        return new()
        {
            Traffic = others.Traffic,
            BaseCustomers = others.BaseCustomers,
            Checks = others.Checks,
            Leads =
            [
                .. cards.SelectMany(card => _leads.Value[card]),
                .. others.Leads.Where(lead => lead.Card is null),
            ],
            OwnerContacts = [.. cards.SelectMany(card => _contacts.Value[card])],
            OwnerTransfers = transfers,
            Voided = new()
            {
                Traffic = First(others.Voided.Traffic),
                BaseCustomers = First(others.Voided.BaseCustomers),
                Checks = First(others.Voided.Checks),
                Leads = First(voided.Leads.Where(one => one.Record.Card is { } card && cards.Contains(card))
                    .Concat(others.Voided.Leads.Where(one => one.Record.Card is null))),
                OwnerContacts = First(voided.OwnerContacts.Where(one => cards.Contains(one.Record.Card))),
                OwnerTransfers = Among(transfers, voided.OwnerTransfers.Where(one => cards.Contains(one.Record.Card))),
            },
        };
    }

    // Among few records they have other places; only of transfers does the order count.
    private static IReadOnlyList<VoidedRecord<T>> First<T>(IEnumerable<VoidedRecord<T>> voided)
        where T : class => [.. voided.Select(one => one with { Place = 0 })];

    private IReadOnlyList<VoidedRecord<OwnerTransfer>> Among(
        IReadOnlyList<OwnerTransfer> transfers, IEnumerable<VoidedRecord<OwnerTransfer>> voided) =>
    [
        .. voided.Select(one => one with
        {
            Place = history.OwnerTransfers.Take(one.Place).Count(earlier => transfers.Contains(earlier)),
        }),
    ];
}
