using Funnel.Domain.Audit;
using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Restatement;
using Funnel.Samples.Dashboard.Access;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Telemetry;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>
/// The store as the visitor of one request may use it: what lies outside the visitor's scope is not there, what the
/// visitor may not do is refused, and what is recorded is signed with the visitor's id.
/// </summary>
internal sealed class VisitorStore(
    IDbContextFactory<FunnelContext> contexts,
    DashboardOptions options,
    IHttpContextAccessor requests,
    RecordsFollower follower,
    ShowroomToday today,
    FunnelTelemetry telemetry) : IAsyncDisposable
{
    private FunnelContext? _context;

    /// <summary>Who asks, and may do what.</summary>
    /// <exception cref="AccessRefusedException">Nobody that is let in.</exception>
    public FunnelAccess Access => requests.HttpContext?.Access() ?? throw new AccessRefusedException();

    private FunnelContext Context => _context ??= contexts.CreateDbContext();

    private FunnelStore Store => field ??= new(
        Context, options.Standard, new Signature(Access.Visitor, SystemClock.Instance.GetCurrentInstant()));

    /// <summary>Asks for rights of the visitor's.</summary>
    /// <exception cref="AccessRefusedException">The visitor has not all of them.</exception>
    public void Need(FunnelRights rights)
    {
        if (!Access.May(rights))
        {
            throw new AccessRefusedException();
        }
    }

    /// <summary>A card; null where there is none that the visitor sees.</summary>
    public async Task<StoredCard?> FindAsync(CardId card, CancellationToken stop) =>
        await Store.Cards.FindAsync(card, stop) is { } found
        && (await follower.CurrentAsync(stop)).Holds(found.Card)
            ? found
            : null;

    /// <summary>The customers of cards that the visitor sees.</summary>
    public async Task<IReadOnlyDictionary<CardId, CustomerDetails>> DetailsAsync(
        IEnumerable<CardId> cards, CancellationToken stop)
    {
        var records = await follower.CurrentAsync(stop);
        return await Store.Archive.DetailsAsync(cards.Where(records.Holds), stop);
    }

    /// <summary>Last notes of cards that the visitor sees; none for a visitor that may not know customers.</summary>
    public async Task<IReadOnlyDictionary<CardId, CardNote>> LastNotesAsync(
        IEnumerable<CardId> cards, CancellationToken stop)
    {
        var records = await follower.CurrentAsync(stop);
        var seen = Access.May(FunnelRights.Personal) ? cards.Where(records.Holds) : [];
        return await Store.Archive.LastNotesAsync(seen, stop);
    }

    /// <summary>
    /// The cards whose customer's name has a part like this, or whose phone number ends like this; none for a visitor
    /// that may not know customers.
    /// </summary>
    public async Task<IReadOnlyList<string>> CardsOfPeopleAsync(string part, string? ending, CancellationToken stop)
    {
        const string Cards = "card/";
        if (!Access.May(FunnelRights.Personal))
        {
            return [];
        }

        var found = await Context.Database
            .SqlQuery<string>(
                $$"""
                SELECT DISTINCT stream AS Value FROM funnel_personal
                WHERE stream LIKE 'card/%' AND (name LIKE {{part}} ESCAPE '\' OR phone LIKE {{ending}})
                """)
            .ToListAsync(stop);
        return [.. found.Select(stream => stream[Cards.Length..])];
    }

    /// <summary>The closes of the dealers that the visitor sees whole.</summary>
    public async Task<IReadOnlyList<MonthClose>> ClosesAsync(CancellationToken stop)
    {
        var records = await follower.CurrentAsync(stop);
        return [.. (await Store.Closes.ReadAsync(stop)).Where(close => records.ByDealer.ContainsKey(close.Dealer))];
    }

    /// <summary>The closes of one dealer.</summary>
    public async Task<IReadOnlyList<MonthClose>> ClosesAsync(DealerId dealer, CancellationToken stop) =>
        (await follower.CurrentAsync(stop)).ByDealer.ContainsKey(dealer)
            ? await Store.Closes.ReadAsync(dealer, stop)
            : [];

    /// <summary>A close, recomputed.</summary>
    public Task<IReadOnlyList<CloseCheck>> CheckAsync(MonthClose close, CancellationToken stop) =>
        Store.Closes.CheckAsync(close, stop);

    /// <summary>Closes a month of a dealer.</summary>
    public async Task<StoreResult> CloseAsync(
        DealerId dealer, YearMonth month, LocalDate knownOn, CancellationToken stop)
    {
        await NeedAsync(FunnelRights.Closes, dealer, stop);
        return await Store.Closes.CloseAsync(dealer, month, knownOn, today.Date, stop);
    }

    /// <summary>Accepts the explanation of a finding at a dealer.</summary>
    public async Task AcceptAsync(DealerId dealer, AcceptedFinding accepted, CancellationToken stop)
    {
        await NeedAsync(FunnelRights.Closes, dealer, stop);
        await Store.Acceptances.AddAsync([accepted], today.Date, stop);
    }

    /// <summary>
    /// Records something about cards that the visitor sees, with a line of the audit where it is one that leaves one:
    /// both or neither.
    /// </summary>
    /// <param name="needs">What the visitor needs for it.</param>
    /// <param name="dealer">The dealer it is about.</param>
    /// <param name="cards">The cards it is about.</param>
    /// <param name="record">Records it.</param>
    /// <param name="stop">Stops waiting.</param>
    /// <exception cref="AccessRefusedException">The visitor may not.</exception>
    public async Task<StoreResult> RecordAsync(
        FunnelRights needs,
        DealerId dealer,
        IReadOnlyList<CardId> cards,
        Func<FunnelStore, DbContext, Task<StoreResult>> record,
        CancellationToken stop)
    {
        await NeedAsync(needs, dealer, stop);
        var records = await follower.CurrentAsync(stop);
        if (!cards.All(card => IsInHand(records, dealer, card)))
        {
            throw new AccessRefusedException();
        }

        var result = await WithAuditAsync(needs, dealer, cards, record, stop);
        telemetry.Moved(result switch
        {
            StoreResult.Stored => "recorded",
            StoreResult.Repeated => "repeated",
            StoreResult.Outdated => "outdated",
            _ => "refused",
        });
        return result;
    }

    /// <summary>Takes records in, or removes some: of the whole group.</summary>
    public async Task<T> TakeInAsync<T>(Func<FunnelStore, Task<T>> work, CancellationToken stop)
    {
        Need(FunnelRights.Imports);
        await NoteAsync(AuditedAct.Import, null, [], stop);
        return await work(Store);
    }

    /// <summary>Tells what taking records in would come to, and takes it back.</summary>
    public async Task<T> TryInAsync<T>(Func<FunnelStore, Task<T>> work, CancellationToken stop)
    {
        Need(FunnelRights.Imports);
        await using var trial = await Context.Database.BeginTransactionAsync(stop);
        var result = await work(Store);
        await trial.RollbackAsync(stop);
        return result;
    }

    /// <summary>Everything that the visitor sees, to be taken away: of one dealer, or of the whole group.</summary>
    public async Task<T> ExportAsync<T>(
        DealerId? dealer, Func<FunnelStore, Task<T>> read, CancellationToken stop)
    {
        Need(FunnelRights.Exports);
        if (dealer is { } one)
        {
            await NeedAsync(FunnelRights.Exports, one, stop);
        }

        await NoteAsync(AuditedAct.Export, dealer, [], stop);
        return await read(Store);
    }

    /// <summary>Notes something in the audit that is no record of its own.</summary>
    public Task NoteAsync(AuditedAct act, DealerId? dealer, IReadOnlyList<string> ids, CancellationToken stop) =>
        AuditLog.WriteAsync(Context, LineOf(act, dealer, ids), stop);

    public async ValueTask DisposeAsync()
    {
        if (_context is not null)
        {
            await _context.DisposeAsync();
        }
    }

    // What was a consultant's card, the consultant still sees, and leaves to whose it is.
    private static bool IsInHand(NetworkRecords records, DealerId dealer, CardId id) =>
        records.IndexOf(dealer)?.Card(id) is { } card
        && (records.Only is not { } own || card.Status.Owner == own);

    private async Task<StoreResult> WithAuditAsync(
        FunnelRights needs,
        DealerId dealer,
        IReadOnlyList<CardId> cards,
        Func<FunnelStore, DbContext, Task<StoreResult>> record,
        CancellationToken stop)
    {
        if (AuditedAct.Of(needs) is not { } act)
        {
            return await record(Store, Context);
        }

        await using var transaction = await Context.Database.BeginTransactionAsync(stop);
        var result = await record(Store, Context);
        if (result is StoreResult.Stored)
        {
            await AuditLog.WriteAsync(Context, LineOf(act, dealer, [.. cards.Select(card => card.Value)]), stop);
            await transaction.CommitAsync(stop);
        }

        return result;
    }

    private AuditLine LineOf(AuditedAct act, DealerId? dealer, IReadOnlyList<string> ids) => new(
        SystemClock.Instance.GetCurrentInstant(), Access.Visitor, act, dealer ?? Access.Scope.DealerOf(), ids);

    private async Task NeedAsync(FunnelRights rights, DealerId dealer, CancellationToken stop)
    {
        Need(rights);
        if (!(await follower.CurrentAsync(stop)).ByDealer.ContainsKey(dealer))
        {
            throw new AccessRefusedException();
        }
    }
}
