using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Facts;
using Funnel.Domain.Leads;
using Funnel.Domain.Periods;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// Keeps the live facts as the events tell them, and those of the month-ends that are kept, within the context's
/// transaction.
/// </summary>
internal sealed class LiveFacts(DbContext context, DealerStandards standards)
{
    /// <summary>How many cards or leads are made anew in one go: databases take only so many values at once.</summary>
    public const int AtATime = 500;

    private readonly MonthEnds _kept = new(context, standards);
    private readonly FactsOfDay _now = new(context, standards, FactSnapshot.Live);

    /// <summary>The live facts of a kind, of one dealer or of everybody.</summary>
    public static IQueryable<T> Rows<T>(DbContext context, FactKind<T> kind, DealerId? dealer)
        where T : class
    {
        var all = context.FunnelFacts<T>(FactSnapshot.Live);
        return dealer is { } one ? all.Where(Dimensions.Dealer.Is(one.Value).On(kind)) : all;
    }

    /// <summary>The facts of a history as the tables hold them for a day: at its end, with all that is known.</summary>
    public static FactBook Of(FunnelHistory history, DealerStandards standards, FactSnapshot seen) =>
        standards.FactsOf(history, new(seen.AsOf, seen.StoodOn, seen.AsOf, seen.KnownOn));

    /// <summary>The facts of a history as the live tables hold them.</summary>
    public FactBook Of(FunnelHistory history) => Of(history, standards, FactSnapshot.Live);

    /// <summary>
    /// Makes the facts of cards anew, and of those tied to them by a return: a lost card tells when its customer came
    /// back.
    /// </summary>
    /// <param name="streams">The stored cards.</param>
    /// <param name="cards">The cards.</param>
    /// <param name="changed">What was written; null where the month-ends it changes are not kept any more.</param>
    /// <param name="stop">Stops waiting.</param>
    public async Task RefreshAsync(
        CardStreams streams, IEnumerable<CardId> cards, ChangedSince? changed, CancellationToken stop)
    {
        List<CardId> wanted = [.. cards];
        await _now.RefreshAsync(streams, wanted, dealer: null, stop);
        foreach (var day in await KeptAsync(changed, stop))
        {
            await day.RefreshAsync(streams, wanted, changed?.Dealer, stop);
        }
    }

    /// <summary>Makes the facts of leads anew, each with what became of its card.</summary>
    public async Task RefreshAsync(
        CardStreams streams, IReadOnlyList<Lead> leads, ChangedSince? changed, CancellationToken stop)
    {
        await _now.RefreshAsync(streams, leads, stop);
        foreach (var day in await KeptAsync(changed, stop))
        {
            await day.RefreshAsync(streams, leads, stop);
        }
    }

    /// <summary>The days kept on which what was written changes the facts.</summary>
    private async Task<IEnumerable<FactsOfDay>> KeptAsync(ChangedSince? changed, CancellationToken stop) =>
        changed is { } since
            ? (await _kept.ChangedAsync(since, stop))
                .Select(day => new FactsOfDay(context, standards, MonthEnds.SnapshotOf(day)))
            : [];

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
            await _now.RefreshAsync(streams, torn, dealer: null, stop);
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
            await _now.RefreshAsync(streams, await _now.LeadsAsync(some, stop), stop);
        }
    }

    /// <summary>Makes the facts of a consultant anew.</summary>
    public async Task RefreshAsync(Consultant consultant, CancellationToken stop)
    {
        await context.DeleteAsync(
            FactKinds.Staff, StaffColumns.Consultant.Name, consultant.Id.Value, FactSnapshot.Live, stop);
        await AddAsync(
            new() { Consultants = [consultant] }, new(consultant.Dealer, LocalDate.MaxIsoValue), stop);
    }

    /// <summary>Adds the facts of records that stand alone.</summary>
    public async Task AddAsync(FunnelHistory records, ChangedSince changed, CancellationToken stop)
    {
        foreach (var day in (await KeptAsync(changed, stop)).Prepend(_now))
        {
            await day.AddAsync(records, changed.Dealer, stop);
        }
    }

    /// <summary>Removes the facts of a record that is void or has been replaced.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="column">The column by which the record is known.</param>
    /// <param name="id">What that says; for checks the dealer, whose are all removed.</param>
    /// <param name="stop">Stops waiting.</param>
    public async Task RemoveAsync<T>(FactKind<T> kind, Column<T> column, string id, CancellationToken stop)
    {
        // It may have been another dealer's before.
        foreach (var seen in (await _kept.AllAsync(stop)).Select(MonthEnds.SnapshotOf).Prepend(FactSnapshot.Live))
        {
            await context.DeleteAsync(kind, column.Name, id, seen, stop);
        }
    }

    /// <inheritdoc cref="TakeTurnAsync(DbContext, DealerId, CancellationToken)"/>
    public Task TakeTurnAsync(DealerId dealer, CancellationToken stop) => TakeTurnAsync(context, dealer, stop);

    /// <summary>Lets the writers of one dealer take turns until the transaction ends; makes the dealer known.</summary>
    public static async Task TakeTurnAsync(DbContext context, DealerId dealer, CancellationToken stop)
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

    /// <summary>Sets the region in every fact of a dealer that is live or of a month-end.</summary>
    public async Task MoveToRegionAsync(Dealer dealer, CancellationToken stop)
    {
        // A value that is missing has no type by which it could be bound.
        var region = dealer.Region is null ? "NULL" : "{2}";
        object[] values = [DayNumber.Of(FactSnapshot.Live.KnownOn), dealer.Id.Value];
        foreach (var kind in FactKinds.All)
        {
            var update = $"UPDATE {context.TableOf(kind)} "
                + $"SET \"region\" = {region} " + """WHERE "known_on" = {0} AND "dealer" = {1}""";
            await context.Database.ExecuteSqlRawAsync(
                update, dealer.Region is { } one ? [.. values, one.Value] : values, stop);
        }
    }
}
