using FsCheck;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.EntityFrameworkCore.Tests.Laws;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Restatement;
using Funnel.Domain.Tests.Stories;
using Funnel.Samples.Tests.Warehouse;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

/// <summary>
/// The facts kept of a day tell every period up to it, and stay what they would be made anew, whatever is written.
/// </summary>
[Properties(Arbitrary = new[] { typeof(StoreProperties), typeof(Recordings) })]
public sealed class MonthEndProperties : IDisposable
{
    private static readonly LocalDate Today = new(2013, 1, 1);

    private readonly Opened<Database> _databases = new(Database.Of);

    [Property(MaxTest = Runs.OfStores)]
    public Task Table_FromADayKeptInSqlite_IsThatOfTheHistory(AnyCase c, NonNegativeInt later) =>
        TellTheSameAsync(_databases[Database.Sqlite], c, later.Get);

    [ServerProperty(Servers.PostgresVariable, MaxTest = Runs.OfStores)]
    public Task Table_FromADayKeptInPostgres_IsThatOfTheHistory(AnyCase c, NonNegativeInt later) =>
        TellTheSameAsync(_databases[Database.Postgres], c, later.Get);

    [Property(MaxTest = Runs.OfStores)]
    public async Task Table_KnownOnAnyDayFromADayKept_IsThatOfTheHistory(RecordedCase c, NonNegativeInt later)
    {
        var database = _databases[Database.Sqlite];
        database.Clear();
        await using var context = database.Open();
        var standard = SalesStandards.Gps with { Scale = c.Case.Story.Scale };
        var store = new FunnelStore(context, standard);
        await store.Archive.ImportAsync(c.Case.Story.ToHistory() with { Voided = VoidedRecords.None }, Today);
        await MonthEndsOf(context, standard).KeepAsync(Later(c.Case.Period, later.Get), dealer: null, default);
        var history = await store.Archive.ReadAsync();
        foreach (var period in new[] { c.First, c.Second, Today }.Select(c.Case.Period.KnownBy))
        {
            await EarlierPeriods.AssertToldAsync(
                context, standard, history, period, [Dimensions.Dealer], Scope.Everything);
        }
    }

    [Property(MaxTest = Runs.OfStores)]
    public Task Facts_AfterAnyMovesAndCorrectionsInSqlite_AreThoseMadeAnew(
        AnyDays days, NonNegativeInt[] targets) => MoveAsync(_databases[Database.Sqlite], days, targets);

    [ServerProperty(Servers.PostgresVariable, MaxTest = Runs.OfStores)]
    public Task Facts_AfterAnyMovesAndCorrectionsInPostgres_AreThoseMadeAnew(
        AnyDays days, NonNegativeInt[] targets) => MoveAsync(_databases[Database.Postgres], days, targets);

    [Property(MaxTest = Runs.OfStores)]
    public Task Facts_AfterAnyRecordsInSqlite_AreThoseMadeAnew(AnyCase c) =>
        RecordAsync(_databases[Database.Sqlite], c);

    [ServerProperty(Servers.PostgresVariable, MaxTest = Runs.OfStores)]
    public Task Facts_AfterAnyRecordsInPostgres_AreThoseMadeAnew(AnyCase c) =>
        RecordAsync(_databases[Database.Postgres], c);

    public void Dispose() => _databases.Dispose();

    private static async Task TellTheSameAsync(Database database, AnyCase c, int later)
    {
        database.Clear();
        await using var context = database.Open();
        var standard = SalesStandards.Gps with { Scale = c.Story.Scale };
        var history = c.Story.ToHistory();
        await new FunnelStore(context, standard).Archive.ImportAsync(history, Today);
        var (monthEnds, day) = (MonthEndsOf(context, standard), Later(c.Period, later));
        await monthEnds.KeepAsync(day, dealer: null, default);
        if (await context.Set<DealerRow>().AnyAsync())
        {
            Assert.Equal(MonthEnds.SnapshotOf(day), await monthEnds.NearestAsync(c.Period, dealer: null, default));
        }

        var dealer = Dimensions.Dealer.Is(history.Dealers.Count == 0 ? "D1" : history.Dealers[0].Id.Value);
        foreach (var (by, scope) in new (IReadOnlyList<Dimension>, Scope)[]
        {
            ([Dimensions.Region, Dimensions.Consultant], Scope.Everything),
            ([Dimensions.Media], dealer),
        })
        {
            await EarlierPeriods.AssertToldAsync(context, standard, history, c.Period, by, scope);
        }
    }

    private static async Task MoveAsync(Database database, AnyDays days, NonNegativeInt[] targets)
    {
        database.Clear();
        await using (var context = database.Open())
        {
            await new FunnelStore(context, AnyDays.Standard).Archive.SetAsync(
                new Dealer(new("D1"), null, new("East")));
            await KeepAsync(context, AnyDays.Standard, AnyDays.Start, AnyDays.Start.PlusDays(5));
        }

        await days.RecordAsync(database);
        await using (var context = database.Open())
        {
            await AssertAnewAsync(context, AnyDays.Standard, 2);
            await KeepAsync(context, AnyDays.Standard, AnyDays.Start.PlusDays(30));
        }

        await AnyDays.CorrectAsync(database, targets);

        await using var corrected = database.Open();
        await AssertAnewAsync(corrected, AnyDays.Standard, 3);
    }

    /// <summary>The desk's way: every record by itself, leads first without what came of them, some voided.</summary>
    private static async Task RecordAsync(Database database, AnyCase c)
    {
        database.Clear();
        await using var context = database.Open();
        var standard = SalesStandards.Gps with { Scale = c.Story.Scale };
        var store = new FunnelStore(context, standard);
        var history = c.Story.ToHistory();
        await store.Archive.ImportAsync(new() { Cards = history.Cards, Dealers = history.Dealers }, Today);
        await KeepAsync(context, standard, c.Period.From, c.Period.To);
        var kept = await context.Set<MonthEndRow>().CountAsync();
        var sent = 0;
        foreach (var lead in history.Leads)
        {
            await store.Records.SetAsync(
                lead with { ArrivedAt = null, Card = null, ReceivedAt = lead.ReceivedAt.PlusDays(-3) }, Sent(), Today);
            await store.Records.SetAsync(lead, Sent(), Today);
        }

        foreach (var customer in history.BaseCustomers)
        {
            await store.Records.SetAsync(customer with { InvitedOn = null }, Sent(), Today);
            await store.Records.SetAsync(customer, Sent(), Today);
        }

        foreach (var record in history.Traffic)
        {
            await store.Records.AddAsync(record, Sent(), Today);
        }

        foreach (var check in history.Checks)
        {
            await store.Records.AddAsync(check, Sent(), Today);
        }

        foreach (var contact in history.OwnerContacts)
        {
            await store.Records.AddAsync(contact, Sent(), Today);
        }

        foreach (var transfer in history.OwnerTransfers)
        {
            await store.Records.AddAsync(transfer, Sent(), Today);
        }

        foreach (var row in Rows(await store.Archive.ReadAsync()).Where((_, place) => place % 3 == 0))
        {
            await store.Records.VoidAsync(row, CorrectionCause.WrongEvent, Sent(), Today);
        }

        await AssertAnewAsync(context, standard, kept);

        SubmissionId Sent() => new($"sent {++sent}");
    }

    private static IEnumerable<string> Rows(FunnelHistory history) => history.Leads.Select(one => one.Entry)
        .Concat(history.BaseCustomers.Select(one => one.Entry))
        .Concat(history.Traffic.Select(one => one.Entry))
        .Concat(history.Checks.Select(one => one.Entry))
        .Concat(history.OwnerContacts.Select(one => one.Entry))
        .Concat(history.OwnerTransfers.Select(one => one.Entry))
        .Select(entry => entry!.Row!);

    private static async Task KeepAsync(DbContext context, SalesStandard standard, params LocalDate[] days)
    {
        foreach (var day in days)
        {
            await MonthEndsOf(context, standard).KeepAsync(day, dealer: null, default);
        }
    }

    /// <summary>Lets go of what is kept and keeps it again: it is the same.</summary>
    private static async Task AssertAnewAsync(DbContext context, SalesStandard standard, int kept)
    {
        var monthEnds = MonthEndsOf(context, standard);
        var rows = await context.Set<MonthEndRow>().AsNoTracking().ToListAsync();
        Assert.True(rows.Count >= kept);
        var before = StoredRows.Print(context);
        await monthEnds.DropAsync(default);
        foreach (var row in rows)
        {
            await monthEnds.KeepAsync(DayNumber.ToDate(row.AsOf), new DealerId(row.Dealer), default);
        }

        Assert.Equal(before, StoredRows.Print(context));
    }

    private static MonthEnds MonthEndsOf(DbContext context, SalesStandard standard) =>
        new(context, new(new(standard)));

    private static LocalDate Later(ReportingPeriod period, int days) => period.AsOf.PlusDays(days % 40);
}
