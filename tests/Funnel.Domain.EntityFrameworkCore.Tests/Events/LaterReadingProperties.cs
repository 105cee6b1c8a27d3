using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Conditions;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.EntityFrameworkCore.Tests.Laws;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Restatement;
using Funnel.Domain.Tests.Stories;
using Funnel.Samples.Tests.Warehouse;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

/// <summary>Earlier periods by what has changed since, however much that is, tell what all the events tell.</summary>
[Properties(Arbitrary = new[] { typeof(StoreProperties), typeof(Recordings) })]
public sealed class LaterReadingProperties : IDisposable
{
    private static readonly LocalDate Today = new(2013, 1, 1);

    private readonly Opened<Database> _databases = new(Database.Of);

    [Property(MaxTest = Runs.OfStores)]
    public Task Table_OfAnyPeriodInSqlite_IsThatOfTheHistory(AnyCase c) =>
        TellTheSameAsync(_databases[Database.Sqlite], c);

    [ServerProperty(Servers.PostgresVariable, MaxTest = Runs.OfStores)]
    public Task Table_OfAnyPeriodInPostgres_IsThatOfTheHistory(AnyCase c) =>
        TellTheSameAsync(_databases[Database.Postgres], c);

    [Property(MaxTest = Runs.OfStores)]
    public async Task Table_KnownOnAnyDay_IsThatOfTheHistory(RecordedCase c)
    {
        var database = _databases[Database.Sqlite];
        database.Clear();
        await using var context = database.Open();
        var standard = SalesStandards.Gps with { Scale = c.Case.Story.Scale };
        var store = new FunnelStore(context, standard);
        await store.Archive.ImportAsync(c.Case.Story.ToHistory() with { Voided = VoidedRecords.None }, Today);
        var history = await store.Archive.ReadAsync();
        foreach (var period in new[] { c.First, c.Second, Today }.Select(c.Case.Period.KnownBy))
        {
            await EarlierPeriods.AssertToldAsync(
                context, standard, history, period, [Dimensions.Dealer], Scope.Everything);
        }
    }

    [Property(MaxTest = Runs.OfStores)]
    public async Task Table_AfterAnyMovesAndCorrections_IsThatOfTheEvents(AnyDays days, NonNegativeInt[] targets)
    {
        var database = _databases[Database.Sqlite];
        database.Clear();
        await days.RecordAsync(database);
        await AnyDays.CorrectAsync(database, targets);

        await using var context = database.Open();
        var history = await new FunnelStore(context, AnyDays.Standard).Archive.ReadAsync();
        foreach (var (to, knownOn) in new[] { (3, 3), (3, 40), (20, 41), (30, 60), (60, 60) })
        {
            var (from, last) = (AnyDays.Start, AnyDays.Start.PlusDays(to));
            var period = new ReportingPeriod(from, last, last, AnyDays.Start.PlusDays(knownOn));
            await EarlierPeriods.AssertToldAsync(
                context, AnyDays.Standard, history, period, [Dimensions.Consultant], Scope.Everything);
        }
    }

    public void Dispose() => _databases.Dispose();

    private static async Task TellTheSameAsync(Database database, AnyCase c)
    {
        database.Clear();
        await using var context = database.Open();
        var standard = SalesStandards.Gps with { Scale = c.Story.Scale };
        var history = c.Story.ToHistory();
        await new FunnelStore(context, standard).Archive.ImportAsync(history, Today);
        var dealer = Dimensions.Dealer.Is(history.Dealers.Count == 0 ? "D1" : history.Dealers[0].Id.Value);
        foreach (var (by, scope) in new (IReadOnlyList<Dimension>, Scope)[]
        {
            ([], Scope.Everything),
            ([Dimensions.Region, Dimensions.Consultant], Scope.Everything),
            ([Dimensions.Media], dealer),
        })
        {
            await EarlierPeriods.AssertToldAsync(context, standard, history, c.Period, by, scope);
        }
    }
}
