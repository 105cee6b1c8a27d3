using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.EntityFrameworkCore.Tests.Facts;
using Funnel.Domain.EntityFrameworkCore.Tests.Laws;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using Funnel.Samples.Tests.Warehouse;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

[Properties(Arbitrary = new[] { typeof(StoreProperties) })]
public sealed class StoreProperties : IDisposable
{
    private static readonly LocalDate Today = new(2013, 1, 1);

    private readonly Opened<Database> _databases = new(Database.Of);

    public static Arbitrary<AnyDays> Days => Arb.From(AnyDays.All);

    [Property(MaxTest = Runs.OfStores)]
    public Task Import_OfAnyHistoryIntoSqlite_ReportsWhatTheHistoryTells(AnyCase c) =>
        ReportTheSameAsync(_databases[Database.Sqlite], c);

    [ServerProperty(Servers.PostgresVariable, MaxTest = Runs.OfStores)]
    public Task Import_OfAnyHistoryIntoPostgres_ReportsWhatTheHistoryTells(AnyCase c) =>
        ReportTheSameAsync(_databases[Database.Postgres], c);

    [Property(MaxTest = Runs.OfStores)]
    public Task Rebuild_AfterAnyMovesInSqlite_GivesTheSameFacts(AnyDays days) =>
        RebuildTheSameAsync(_databases[Database.Sqlite], days);

    [ServerProperty(Servers.PostgresVariable, MaxTest = Runs.OfStores)]
    public Task Rebuild_AfterAnyMovesInPostgres_GivesTheSameFacts(AnyDays days) =>
        RebuildTheSameAsync(_databases[Database.Postgres], days);

    public void Dispose() => _databases.Dispose();

    private static async Task RebuildTheSameAsync(Database database, AnyDays days)
    {
        database.Clear();
        await days.RecordAsync(database);
        await using var context = database.Open();
        var recorded = new FunnelStore(context, AnyDays.Standard);
        var before = StoredRows.Print(context);
        await recorded.Archive.RebuildAsync();
        Assert.Equal(before, StoredRows.Print(context));
        Assert.Equal(days.Tell(days.ToHistory()), days.Tell(await recorded.Archive.ReadAsync()));
    }

    private static async Task ReportTheSameAsync(Database database, AnyCase c)
    {
        database.Clear();
        await using var context = database.Open();
        var standard = SalesStandards.Gps with { Scale = c.Story.Scale };
        var store = new FunnelStore(context, standard);
        var history = c.Story.ToHistory();
        await store.Archive.ImportAsync(history, Today);
        var before = StoredRows.Print(context);
        foreach (var period in new[] { c.Period, new(c.Period.From, Today) })
        {
            var facts = new FactBook(history, period, standard.OwnerContacts);
            foreach (var by in EngineProperties.Groupings)
            {
                var table = await store.Reports.EvaluateAsync(standard.Kpis.All, period, by);
                var rows = standard.Figures(facts).By(by).With(new() { Engine = FigureEngine.Rows }).Table;
                Assert.Equal(Report.Print(rows), Report.Print(table));
            }
        }

        await store.Archive.ImportAsync(history, Today);
        await store.Archive.RebuildAsync();
        Assert.Equal(before, StoredRows.Print(context));
    }
}
