using FsCheck;
using Funnel.Domain.Books;
using Funnel.Domain.Cards;
using Funnel.Domain.Contacts;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.EntityFrameworkCore.Tests.Laws;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Restatement;
using Funnel.Domain.Tests.Stories;
using Funnel.Samples.Tests.Warehouse;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

/// <summary>
/// A book opened from snapshots, with figures kept and what came since, is the one opened from the log, whatever was
/// recorded, corrected, merged and voided.
/// </summary>
[Properties(Arbitrary = new[] { typeof(StoreProperties), typeof(Recordings) })]
public sealed class SnapshotProperties : IDisposable
{
    private static readonly LocalDate Today = new(2013, 1, 1);

    private readonly Opened<Database> _databases = new(Database.Of);

    [Property(MaxTest = Runs.OfStores)]
    public Task Open_WithATailInSqlite_IsTheBookOfTheLog(AnyDays days, NonNegativeInt[] targets) =>
        MoveAsync(_databases[Database.Sqlite], days, targets);

    [ServerProperty(Servers.PostgresVariable, MaxTest = Runs.OfStores)]
    public Task Open_WithATailInPostgres_IsTheBookOfTheLog(AnyDays days, NonNegativeInt[] targets) =>
        MoveAsync(_databases[Database.Postgres], days, targets);

    [Property(MaxTest = Runs.OfStores)]
    public async Task Open_OfAnImport_IsTheBookOfTheLog(RecordedCase c, NonNegativeInt place)
    {
        var database = _databases[Database.Sqlite];
        database.Clear();
        await using var context = database.Open();
        var scale = c.Case.Story.Scale;
        var standard = SalesStandards.Gps with { Scale = scale, Kpis = KpiCatalog.For(scale) };
        var archive = new FunnelStore(context, standard).Archive;
        var history = c.Case.Story.ToHistory() with { Voided = VoidedRecords.None };
        await archive.ImportAsync(history with { Traffic = [], Leads = [] }, Today);
        var first = await archive.OpenAsync();
        _ = Tables(first.Book, Periods(c)).ToList();
        await archive.KeepAnswersAsync(first);
        await archive.ImportAsync(history, Today);
        if (place.Get % 2 == 1)
        {
            await context.Set<SnapshotRow>().Where(row => row.Dealer == "D1").ExecuteDeleteAsync();
        }

        var opened = await archive.OpenAsync();

        Assert.Equal(Tables(await LogAsync(archive, standard), Periods(c)), Tables(opened.Book, Periods(c)));
    }

    public void Dispose() => _databases.Dispose();

    private static async Task MoveAsync(Database database, AnyDays days, NonNegativeInt[] targets)
    {
        database.Clear();
        await days.RecordAsync(database);
        await using var context = database.Open();
        var archive = new FunnelStore(context, AnyDays.Standard).Archive;
        var first = await archive.OpenAsync();
        Assert.Equal(
            Tables(await LogAsync(archive, AnyDays.Standard), Periods()), Tables(first.Book, Periods()));
        await archive.KeepAnswersAsync(first);

        await AnyDays.CorrectAsync(database, targets);
        foreach (var card in (await archive.ReadAsync()).Cards.Take(1))
        {
            await using var other = database.Open();
            var store = new FunnelStore(other, AnyDays.Standard);
            var seen = (await store.Cards.FindAsync(card.Id))!.Seen;
            await store.Cards.MoveAsync(
                seen,
                new CardEvent.Contact(AnyDays.Start.PlusDays(60), new("Ann"), ContactManner.Showroom),
                new("late"),
                AnyDays.Start.PlusDays(60));
        }

        var opened = await archive.OpenAsync();

        Assert.Equal(
            Tables(await LogAsync(archive, AnyDays.Standard), Periods()), Tables(opened.Book, Periods()));
    }

    private static async Task<FunnelBook> LogAsync(FunnelArchive archive, SalesStandard standard) =>
        FunnelBook.Open(standard, await archive.ReadAsync());

    private static IEnumerable<string> Tables(FunnelBook book, IEnumerable<ReportingPeriod> periods) =>
        periods.Select(period => Report.Print(book.Figures(period).By(Dimensions.Consultant).Table));

    private static IEnumerable<ReportingPeriod> Periods() => new[] { 3, 30, 100 }.Select(days => new ReportingPeriod(
        AnyDays.Start, AnyDays.Start.PlusDays(days), AnyDays.Start.PlusDays(days), AnyDays.Start.PlusDays(400)));

    private static IEnumerable<ReportingPeriod> Periods(RecordedCase c) =>
        [c.Reported, c.Restated, c.Case.Period.KnownBy(Today)];
}
