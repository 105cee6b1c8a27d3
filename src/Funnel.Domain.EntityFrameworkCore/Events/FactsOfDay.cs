using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Facts;
using Funnel.Domain.Leads;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>The stored facts of one day, the live ones or those of a month-end, made anew part by part.</summary>
internal sealed class FactsOfDay(DbContext context, DealerStandards standards, FactSnapshot seen)
{
    private static readonly string OfCard = AttributeColumns<CardFacts>.Card.Name;

    private static readonly FactKind[] OfCards =
        [FactKinds.Cards, FactKinds.Contacts, FactKinds.Dues, FactKinds.Orders, FactKinds.Transfers,
            FactKinds.Stages, FactKinds.OwnerContacts];

    /// <summary>From which day they are seen.</summary>
    public FactSnapshot Seen => seen;

    /// <summary>Makes the facts of cards anew, and of those tied to them by a return, and of their leads.</summary>
    /// <param name="streams">The stored cards.</param>
    /// <param name="cards">The cards.</param>
    /// <param name="dealer">The dealer whose facts are kept; every dealer's where null.</param>
    /// <param name="stop">Stops waiting.</param>
    public async Task RefreshAsync(
        CardStreams streams, IEnumerable<CardId> cards, DealerId? dealer, CancellationToken stop)
    {
        var ids = await WithReturnsAsync(streams, cards, stop);
        if (dealer is { } own)
        {
            ids.RemoveAll(id => streams.Card(id).Filing.Dealer != own);
        }

        foreach (var kind in OfCards)
        {
            foreach (var id in ids)
            {
                await context.DeleteAsync(kind, OfCard, id.Value, seen, stop);
            }
        }

        var history = new FunnelHistory
        {
            Cards = [.. Standing(streams, ids)],
            OwnerContacts = streams.OwnerContactsOf(ids).Standing,
            OwnerTransfers = streams.OwnerTransfersOf(ids).Standing,
        };
        var dealers = await DealersAsync(history.Cards.Select(card => card.Filing.Dealer), stop);
        await context.InsertFactsAsync(LiveFacts.Of(history with { Dealers = dealers }, standards, seen), seen, stop);
        var leads = await LeadsOfAsync(ids, stop);
        await RefreshAsync(streams, dealer is null ? leads : [.. leads.Where(lead => lead.Dealer == dealer)], stop);
    }

    /// <summary>Makes the facts of leads anew, each with what became of its card.</summary>
    public async Task RefreshAsync(CardStreams streams, IReadOnlyList<Lead> leads, CancellationToken stop)
    {
        foreach (var lead in leads)
        {
            await context.DeleteAsync(FactKinds.Leads, LeadColumns.Lead.Name, lead.Id.Value, seen, stop);
        }

        if (leads.Count > 0)
        {
            var cards = await WithSurvivorsAsync(streams, leads.Select(lead => lead.Card).OfType<CardId>(), stop);
            var dealers = await DealersAsync(leads.Select(lead => lead.Dealer), stop);
            var facts = LiveFacts.Of(new() { Dealers = dealers, Leads = leads, Cards = cards }, standards, seen);
            await context.InsertAsync(FactKinds.Leads, facts.Of(FactKinds.Leads, Anchor.AsOf), seen, stop);
        }
    }

    /// <summary>Adds the facts of records that stand alone.</summary>
    public async Task AddAsync(FunnelHistory records, DealerId dealer, CancellationToken stop)
    {
        var told = records with { Dealers = await DealersAsync([dealer], stop) };
        await context.InsertFactsAsync(LiveFacts.Of(told, standards, seen), seen, stop);
    }

    /// <summary>Leads as they stand.</summary>
    public async Task<IReadOnlyList<Lead>> LeadsAsync(IEnumerable<LeadId> leads, CancellationToken stop)
    {
        var names = leads.Select(Streams.Of).ToList();
        var rows = await context.Set<EventRow>().AsNoTracking()
            .Where(row => names.Contains(row.Stream)).OrderBy(row => row.Position).ToListAsync(stop);
        var entries = await RowEntries.ReadAsync(context, stop);
        return new RecordReading(entries, _ => null).Leads(rows).Standing;
    }

    /// <summary>The leads that became one of these cards, or one merged into them.</summary>
    private async Task<IReadOnlyList<Lead>> LeadsOfAsync(IReadOnlyList<CardId> cards, CancellationToken stop)
    {
        var ids = cards.Select(card => (CardId?)card).ToList();
        return await LeadsAsync(
            await context.FunnelFacts<LeadFacts>(seen)
                .Where(lead => ids.Contains(lead.Card)).Select(lead => lead.Lead).ToListAsync(stop),
            stop);
    }

    private static async Task<CardIndex> WithSurvivorsAsync(
        CardStreams streams, IEnumerable<CardId> wanted, CancellationToken stop)
    {
        HashSet<CardId> found = [];
        for (List<CardId> open = [.. wanted.Distinct()]; open.Count > 0;)
        {
            await streams.LoadAsync(open, stop);
            found.UnionWith(open.Where(streams.Has));
            open = [.. Standing(streams, open.Where(streams.Has))
                .SelectMany(card => card.Events.OfType<CardEvent.MergedInto>())
                .Select(merged => merged.Survivor)
                .Where(survivor => !found.Contains(survivor))];
        }

        return [.. Standing(streams, found)];
    }

    private async Task<List<CardId>> WithReturnsAsync(
        CardStreams streams, IEnumerable<CardId> cards, CancellationToken stop)
    {
        HashSet<CardId> found = [];
        for (HashSet<CardId> wanted = [.. cards]; wanted.Count > 0; wanted.ExceptWith(found))
        {
            found.UnionWith(wanted);
            var named = wanted.Select(card => (CardId?)card).ToList();
            var naming = await context.FunnelFacts<CardFacts>(seen)
                .Where(card => named.Contains(card.ReturnsFrom)).Select(card => card.Card).ToListAsync(stop);
            await streams.LoadAsync(naming, stop);

            // What it named before a correction counts as well: that card's customer did not come back.
            var lost = wanted.SelectMany(streams.ReturnsNamedBy)
                .Concat(Standing(streams, wanted).Select(card => card.Status.ReturnsFrom).OfType<CardId>()).ToList();
            await streams.LoadAsync(lost, stop);
            wanted = [.. naming, .. lost.Where(streams.Has)];
        }

        return [.. found];
    }

    /// <summary>Those of some loaded cards that stand.</summary>
    private static IEnumerable<CustomerCard> Standing(CardStreams streams, IEnumerable<CardId> cards) => cards
        .Select(id => streams.TryGet(id, out var card) ? card : null)
        .OfType<CustomerCard>();

    private async Task<IReadOnlyList<Dealer>> DealersAsync(IEnumerable<DealerId> wanted, CancellationToken stop)
    {
        var ids = wanted.Select(id => id.Value).Distinct().ToList();
        var rows = await context.Set<DealerRow>().AsNoTracking()
            .Where(row => ids.Contains(row.Dealer)).ToListAsync(stop);
        return [.. rows.Select(MasterRecords.DealerOf)];
    }
}
