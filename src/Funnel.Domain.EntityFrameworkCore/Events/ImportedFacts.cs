using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Facts;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// Makes the facts follow an import: those of new records are added, of grown ones made anew; month-ends on which it
/// tells something are kept again when they are asked for.
/// </summary>
internal sealed class ImportedFacts(DbContext context, DealerStandards standards)
{
    private readonly LiveFacts _facts = new(context, standards);
    private readonly MonthEnds _monthEnds = new(context, standards);

    public async Task FollowAsync(HistoryImported imported, CancellationToken stop)
    {
        foreach (var changed in imported.Changed)
        {
            await _monthEnds.DropAsync(changed.Dealer, await _monthEnds.ChangedAsync(changed, stop), stop);
        }

        var added = imported.Added;
        foreach (var customer in added.BaseCustomers)
        {
            await _facts.RemoveAsync(
                FactKinds.BaseCustomers, BaseCustomerColumns.BaseCustomer, customer.Id.Value, stop);
        }

        List<CardId> grown =
        [
            .. imported.Grown.Select(card => card.Id)
                .Concat(added.OwnerContacts.Select(contact => contact.Card))
                .Concat(added.OwnerTransfers.Select(transfer => transfer.Card))
                .Where(card => !added.Cards.Contains(card)).Distinct(),
        ];
        await context.InsertFactsAsync(
            _facts.Of(added with
            {
                Dealers = imported.Dealers,
                Consultants = imported.Consultants,
                Leads = [],
                OwnerContacts = [.. added.OwnerContacts.Where(contact => added.Cards.Contains(contact.Card))],
                OwnerTransfers = [.. added.OwnerTransfers.Where(transfer => added.Cards.Contains(transfer.Card))],
            }),
            FactSnapshot.Live,
            stop);
        foreach (var some in grown.Chunk(LiveFacts.AtATime))
        {
            var streams = Streams();
            await streams.LoadAsync(some, stop);
            await _facts.RefreshAsync(streams, some, changed: null, stop);
        }

        await _facts.JoinAsync(Streams(), added.Cards, stop);
        await _facts.RefreshAsync(Streams(), added.Leads, changed: null, stop);

        CardStreams Streams() => new(context, standards);
    }
}
