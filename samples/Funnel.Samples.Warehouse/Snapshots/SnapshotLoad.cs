using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Owners;
using Funnel.Samples.Warehouse.Stores;

namespace Funnel.Samples.Warehouse.Snapshots;

/// <summary>Writes everything a snapshot holds, facts as they are made.</summary>
internal static class SnapshotLoad
{
    public static void Write(
        Loading load,
        FunnelHistory history,
        OwnerContactSchedule schedule,
        SnapshotDay day,
        CancellationToken cancellation)
    {
        var asOf = day.AsOf;
        var known = history.KnownBy(day.KnownOn);
        FactMaking.Make(
            history, new(asOf, asOf, asOf, day.KnownOn), schedule, load, cancellationToken: cancellation);
        var consultants = load.For(RecordKinds.Consultants);
        foreach (var consultant in known.Consultants)
        {
            consultants(consultant);
        }

        var dealers = DealersOf(known);
        var contacts = load.For(RecordKinds.OwnerContacts);
        foreach (var contact in known.OwnerContacts.Where(contact => contact.On <= asOf))
        {
            contacts(new(dealers[contact.Card], contact));
        }

        var transfers = load.For(RecordKinds.OwnerTransfers);
        foreach (var (place, transfer) in known.OwnerTransfers.Index().Where(pair => pair.Item.On <= asOf))
        {
            transfers(new(dealers[transfer.Card], transfer, place));
        }
    }

    private static Dictionary<Funnel.Domain.Cards.CardId, DealerId> DealersOf(FunnelHistory history)
    {
        var owners = history.OwnerContacts.Select(contact => contact.Card)
            .Concat(history.OwnerTransfers.Select(transfer => transfer.Card))
            .ToHashSet();
        return history.Cards
            .Where(card => owners.Contains(card.Id))
            .ToDictionary(card => card.Id, card => card.Filing.Dealer);
    }
}
