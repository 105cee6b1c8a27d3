using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>Keeps everything recorded in memory and follows what is recorded since.</summary>
internal sealed class RecordsFollower(IDbContextFactory<FunnelContext> contexts, SalesStandard standard)
{
    /// <summary>Everything recorded up to now.</summary>
    public async Task<NetworkRecords> CurrentAsync(CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var archive = new FunnelStore(context, standard).Archive;
        var history = await archive.ReadAsync(stop);
        return new(history.Dealers.ToDictionary(dealer => dealer.Id, dealer => Of(dealer, history)));
    }

    private static DealerRecords Of(Dealer dealer, FunnelHistory all)
    {
        var cards = all.Cards.Where(card => card.Filing.Dealer == dealer.Id).ToList();
        var ids = cards.Select(card => card.Id).ToHashSet();
        return new(
            dealer,
            [.. all.Consultants.Where(c => c.Dealer == dealer.Id).OrderBy(c => c.Id.Value, StringComparer.Ordinal)],
            new()
            {
                Dealers = [dealer],
                Cards = cards,
                Traffic = [.. all.Traffic.Where(record => record.Dealer == dealer.Id)],
                BaseCustomers = [.. all.BaseCustomers.Where(customer => customer.Dealer == dealer.Id)],
                Checks = [.. all.Checks.Where(check => check.Dealer == dealer.Id)],
                OwnerContacts = [.. all.OwnerContacts.Where(contact => ids.Contains(contact.Card))],
                OwnerTransfers = [.. all.OwnerTransfers.Where(transfer => ids.Contains(transfer.Card))],
            },
            []);
    }
}
