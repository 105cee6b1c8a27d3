using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Facts;
using Funnel.Domain.Leads;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>Keeps the live facts as the events tell them, within the context's transaction.</summary>
internal sealed class LiveFacts(DbContext context, OwnerContactSchedule schedule)
{
    /// <summary>How many cards or leads are made anew in one go: databases take only so many values at once.</summary>
    public const int AtATime = 500;

    private static readonly ReportingPeriod EndOfTime = new(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue);

    private static readonly string OfCard = AttributeColumns<CardFacts>.Card.Name;

    private static readonly FactKind[] OfCards =
        [FactKinds.Cards, FactKinds.Contacts, FactKinds.Dues, FactKinds.Orders, FactKinds.Transfers,
            FactKinds.Stages, FactKinds.OwnerContacts];

    /// <summary>The live facts of a kind, of one dealer or of everybody.</summary>
    public static IQueryable<T> Rows<T>(DbContext context, FactKind<T> kind, DealerId? dealer)
        where T : class
    {
        var all = context.FunnelFacts<T>(FactSnapshot.Live);
        return dealer is { } one ? all.Where(Dimensions.Dealer.Is(one.Value).On(kind)) : all;
    }

    /// <summary>The facts of a history as the live tables hold them.</summary>
    public FactBook Of(FunnelHistory history) => Of(history, schedule);

    /// <inheritdoc cref="Of(FunnelHistory)"/>
    public static FactBook Of(FunnelHistory history, OwnerContactSchedule schedule) =>
        new(history, EndOfTime, schedule);

    /// <summary>
    /// Makes the facts of cards anew, and of those tied to them by a return: a lost card tells when its customer came
    /// back.
    /// </summary>
    public async Task RefreshAsync(CardStreams streams, IEnumerable<CardId> cards, CancellationToken stop)
    {
        var ids = await WithReturnsAsync(streams, cards, stop);
        foreach (var kind in OfCards)
        {
            foreach (var id in ids)
            {
                await context.DeleteAsync(kind, OfCard, id.Value, FactSnapshot.Live, stop);
            }
        }

        var history = new FunnelHistory
        {
            Cards = [.. Standing(streams, ids)],
            OwnerContacts = streams.OwnerContactsOf(ids).Standing,
            OwnerTransfers = streams.OwnerTransfersOf(ids).Standing,
        };
        var dealers = await DealersAsync(history.Cards.Select(card => card.Filing.Dealer), stop);
        await context.InsertFactsAsync(Of(history with { Dealers = dealers }), FactSnapshot.Live, stop);
        await RefreshAsync(streams, await LeadsOfAsync(ids, stop), stop);
    }

    /// <summary>Makes the facts of leads anew, each with what became of its card.</summary>
    public async Task RefreshAsync(CardStreams streams, IReadOnlyList<Lead> leads, CancellationToken stop)
    {
        foreach (var lead in leads)
        {
            await context.DeleteAsync(
                FactKinds.Leads, LeadColumns.Lead.Name, lead.Id.Value, FactSnapshot.Live, stop);
        }

        if (leads.Count > 0)
        {
            var cards = await WithSurvivorsAsync(streams, leads.Select(lead => lead.Card).OfType<CardId>(), stop);
            var dealers = await DealersAsync(leads.Select(lead => lead.Dealer), stop);
            var facts = Of(new() { Dealers = dealers, Leads = leads, Cards = cards });
            await context.InsertAsync(
                FactKinds.Leads, facts.Of(FactKinds.Leads, Anchor.AsOf), FactSnapshot.Live, stop);
        }
    }

    /// <summary>The leads that became one of these cards, or one merged into them.</summary>
    private async Task<IReadOnlyList<Lead>> LeadsOfAsync(IReadOnlyList<CardId> cards, CancellationToken stop)
    {
        var ids = cards.Select(card => (CardId?)card).ToList();
        return await LeadsAsync(
            await context.FunnelFacts<LeadFacts>(FactSnapshot.Live)
                .Where(lead => ids.Contains(lead.Card)).Select(lead => lead.Lead).ToListAsync(stop),
            stop);
    }

    private async Task<IReadOnlyList<Lead>> LeadsAsync(IEnumerable<LeadId> leads, CancellationToken stop)
    {
        var names = leads.Select(Streams.Of).ToList();
        var rows = await context.Set<EventRow>().AsNoTracking()
            .Where(row => names.Contains(row.Stream)).OrderBy(row => row.Position).ToListAsync(stop);
        var entries = await RowEntries.ReadAsync(context, stop);
        return new RecordReading(entries, _ => null).Leads(rows).Standing;
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

    /// <summary>Those of some loaded cards that stand.</summary>
    private static IEnumerable<CustomerCard> Standing(CardStreams streams, IEnumerable<CardId> cards) => cards
        .Select(id => streams.TryGet(id, out var card) ? card : null)
        .OfType<CustomerCard>();

    /// <summary>Makes the facts anew of what was there before and is tied to cards that have been added.</summary>
    public async Task JoinAsync(CardStreams streams, CardIndex added, CancellationToken stop)
    {
        // Every return and every waiting lead of the store is looked through.
        if (added.Count > 0)
        {
            await JoinReturnsAsync(streams, added, stop);
            await JoinLeadsAsync(streams, added, stop);
        }
    }

    /// <summary>
    /// Makes the facts anew of lost cards whose customer came back where the one card was in the store before and the
    /// other has been added.
    /// </summary>
    private async Task JoinReturnsAsync(CardStreams streams, CardIndex added, CancellationToken stop)
    {
        var returns = await context.FunnelFacts<CardFacts>(FactSnapshot.Live)
            .Where(card => card.ReturnsFrom != null).Select(card => new { card.Card, card.ReturnsFrom })
            .ToListAsync(stop);
        var torn = returns
            .Where(one => added.Contains(one.Card) != added.Contains(one.ReturnsFrom!.Value))
            .Select(one => one.Card)
            .ToList();
        if (torn.Count > 0)
        {
            await streams.LoadAsync(torn, stop);
            await RefreshAsync(streams, torn, stop);
        }
    }

    /// <summary>Makes the facts anew of leads that were in the store before the card they became was added.</summary>
    private async Task JoinLeadsAsync(CardStreams streams, CardIndex added, CancellationToken stop)
    {
        var waiting = await context.FunnelFacts<LeadFacts>(FactSnapshot.Live)
            .Where(lead => lead.Card != null && lead.CardFiledOn == null).Select(lead => new { lead.Lead, lead.Card })
            .ToListAsync(stop);
        var met = waiting.Where(one => added.Contains(one.Card!.Value)).Select(one => one.Lead);
        foreach (var some in met.Chunk(AtATime))
        {
            await RefreshAsync(streams, await LeadsAsync(some, stop), stop);
        }
    }

    /// <summary>Makes the facts of a consultant anew.</summary>
    public async Task RefreshAsync(Consultant consultant, CancellationToken stop)
    {
        await context.DeleteAsync(
            FactKinds.Staff, StaffColumns.Consultant.Name, consultant.Id.Value, FactSnapshot.Live, stop);
        await AddAsync(new() { Consultants = [consultant] }, consultant.Dealer, stop);
    }

    /// <summary>Adds the facts of records that stand alone.</summary>
    public async Task AddAsync(FunnelHistory records, DealerId dealer, CancellationToken stop) =>
        await context.InsertFactsAsync(
            Of(records with { Dealers = await DealersAsync([dealer], stop) }), FactSnapshot.Live, stop);

    /// <summary>Removes the facts of a record of the register that is void.</summary>
    public Task RemoveTrafficAsync(string id, CancellationToken stop) =>
        context.DeleteAsync(FactKinds.Traffic, TrafficColumns.Traffic.Name, id, FactSnapshot.Live, stop);

    /// <summary>Removes the facts of a lead that is void.</summary>
    public Task RemoveLeadAsync(string id, CancellationToken stop) =>
        context.DeleteAsync(FactKinds.Leads, LeadColumns.Lead.Name, id, FactSnapshot.Live, stop);

    /// <summary>Removes the facts of every check of a dealer, one of which is void.</summary>
    public Task RemoveChecksAsync(DealerId dealer, CancellationToken stop) =>
        context.DeleteAsync(FactKinds.Checks, CheckColumns.Dealer.Name, dealer.Value, FactSnapshot.Live, stop);

    /// <summary>Removes the facts of a base customer, whose record has been replaced.</summary>
    public Task RemoveBaseCustomerAsync(string id, CancellationToken stop) => context.DeleteAsync(
        FactKinds.BaseCustomers, BaseCustomerColumns.BaseCustomer.Name, id, FactSnapshot.Live, stop);

    /// <summary>Lets the writers of one dealer take turns until the transaction ends; makes the dealer known.</summary>
    public async Task TakeTurnAsync(DealerId dealer, CancellationToken stop)
    {
        var turn = $"UPDATE {context.TableOf<DealerRow>()} "
            + """SET "time_zone" = "time_zone" WHERE "dealer" = {0}""";
        var taken = await context.Database.ExecuteSqlRawAsync(turn, [dealer.Value], stop);
        if (taken == 0)
        {
            await new RowBatch(context, context.TableOf<DealerRow>(), DealerRow.Columns)
                .WriteAsync([[dealer.Value, null, null, Dealer.DefaultTimeZone]], stop);
        }
    }

    /// <summary>Sets the region in every live fact of a dealer.</summary>
    public async Task MoveToRegionAsync(Dealer dealer, CancellationToken stop)
    {
        foreach (var kind in FactKinds.All)
        {
            var update = $"UPDATE {context.TableOf(kind)} "
                + """SET "region" = {3} WHERE "as_of" = {0} AND "stood_on" = {1} """
                + """AND "known_on" = {2} AND "dealer" = {4}""";
            await context.Database.ExecuteSqlRawAsync(
                update,
                [
                    .. FactSnapshot.Live.Columns.Select(column => (object)column.Value),
                    dealer.Region?.Value ?? (object)DBNull.Value,
                    dealer.Id.Value,
                ],
                stop);
        }
    }

    private async Task<List<CardId>> WithReturnsAsync(
        CardStreams streams, IEnumerable<CardId> cards, CancellationToken stop)
    {
        HashSet<CardId> found = [];
        for (HashSet<CardId> wanted = [.. cards]; wanted.Count > 0; wanted.ExceptWith(found))
        {
            found.UnionWith(wanted);
            var named = wanted.Select(card => (CardId?)card).ToList();
            var naming = await context.FunnelFacts<CardFacts>(FactSnapshot.Live)
                .Where(card => named.Contains(card.ReturnsFrom)).Select(card => card.Card).ToListAsync(stop);
            await streams.LoadAsync(naming, stop);
            var lost = Standing(streams, wanted).Select(card => card.Status.ReturnsFrom).OfType<CardId>().ToList();
            await streams.LoadAsync(lost, stop);
            wanted = [.. naming, .. lost.Where(streams.Has)];
        }

        return [.. found];
    }

    private async Task<IReadOnlyList<Dealer>> DealersAsync(IEnumerable<DealerId> wanted, CancellationToken stop)
    {
        var ids = wanted.Select(id => id.Value).Distinct().ToList();
        var rows = await context.Set<DealerRow>().AsNoTracking()
            .Where(row => ids.Contains(row.Dealer)).ToListAsync(stop);
        return [.. rows.Select(MasterRecords.DealerOf)];
    }
}
