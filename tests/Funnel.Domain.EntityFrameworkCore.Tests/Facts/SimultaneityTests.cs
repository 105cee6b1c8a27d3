using System.Data.Common;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Facts;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Facts;

/// <summary>Loads and reports at the same time.</summary>
public sealed class SimultaneityTests
{
    private static readonly ReportingPeriod October = ReportingPeriod.Month(2010, 10);

    private static readonly FactBook Old = Facts("C1 walk-in 10-01 H | 10-20 order");

    private static readonly FactBook New = Facts(
        """
        C1 walk-in 10-01 H | 10-20 order
        C2 phone 10-02 A
        C3 phone 10-03 A
        """);

    [SkippableTheory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Evaluate_WhileOthersLoad_SeesOneState(string store)
    {
        using var database = Database.Of(store);
        await Load(database, Old);
        await KeepAJournalAhead(database);
        var before = await Evaluate(database);
        var isLoaded = false;
        await using var context = database.Open(new AfterFirstAnswer(async () =>
        {
            await Load(database, New);
            isLoaded = true;
        }));

        var during = await SalesStandards.Gps.Figures(context.FunnelFigures(October)).TableAsync();

        Assert.True(isLoaded);
        Assert.Equal(before, Report.Print(during));
        Assert.NotEqual(before, await Evaluate(database));
    }

    [SkippableTheory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task LoadFacts_ManyAtOnce_LeavesOneOfThemWhole(string store)
    {
        using var database = Database.Of(store);
        await Load(database, Old);
        var before = await Evaluate(database);
        await Load(database, New);
        var after = await Evaluate(database);

        var failures = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(
            () => Record.ExceptionAsync(() => Load(database, n % 2 == 0 ? Old : New)))));

        Assert.Contains(null, failures);
        Assert.Contains(await Evaluate(database), (string[])[before, after]);
        await using var context = database.Open();
        Assert.Contains(context.Set<CardFacts>().Count(), (int[])[1, 3]);
    }

    private static FactBook Facts(string cards) =>
        new(Story.OfCards(cards).ToHistory(), October, OwnerContactSchedules.Lotus);

    private static async Task Load(Database database, FactBook facts)
    {
        await using var context = database.Open();
        await context.LoadFactsAsync(facts);
    }

    /// <summary>
    /// As Entity Framework creates SQLite files: there, a writer need not wait until nobody reads.
    /// </summary>
    private static async Task KeepAJournalAhead(Database database)
    {
        await using var context = database.Open();
        if (database.Dialect == Sql.SqlDialect.Sqlite)
        {
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL");
        }
    }

    private static async Task<string> Evaluate(Database database)
    {
        await using var context = database.Open();
        return Report.Print(await SalesStandards.Gps.Figures(context.FunnelFigures(October)).TableAsync());
    }

    private sealed class AfterFirstAnswer(Func<Task> act) : DbCommandInterceptor
    {
        private bool _isDone;

        public override async ValueTask<DbDataReader> ReaderExecutedAsync(
            DbCommand command,
            CommandExecutedEventData eventData,
            DbDataReader result,
            CancellationToken cancellationToken = default)
        {
            if (!_isDone)
            {
                _isDone = true;
                await act();
            }

            return result;
        }
    }
}
