using Funnel.Domain.Cards;
using Funnel.Domain.Contacts;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using static Funnel.Domain.EntityFrameworkCore.Tests.Events.Desk;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Migrations;

public sealed class MigrationTests
{
    private const string Events = "funnel_events";

    /// <summary>What later releases have added.</summary>
    private static readonly string[] AddedTables =
    [
        "funnel_transfers", "funnel_leads", "funnel_stages", "funnel_staff", "funnel_closes", "funnel_accepted",
        "funnel_month_ends",
    ];

    public static TheoryData<string> Stores => [Database.Sqlite, Database.Postgres];

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Migrate_ADatabaseOfTheFirstRelease_KeepsEveryRow(string store)
    {
        using var database = Database.OfTheFirstRelease(store);
        await using var context = database.Open();
        string[] tables =
            [.. context.Model.GetEntityTypes().Select(type => type.GetTableName()!).Except([Events, .. AddedTables])];
        var others = tables.SelectMany(table => StoredRows.Print(context, table).Split('\n')).ToList();
        var events = StoredRows.Print(context, Events).Split('\n');

        await context.Database.MigrateAsync();

        Assert.Equal(13, tables.Length + 1);
        // What a later release added stands behind what was there.
        Assert.All(
            others.Zip(tables.SelectMany(table => StoredRows.Print(context, table).Split('\n'))),
            row => Assert.StartsWith(row.First, row.Second, StringComparison.Ordinal));
        Assert.Equal(others.Count, tables.Sum(table => StoredRows.Print(context, table).Split('\n').Length));
        Assert.Equal(7, events.Length);
        Assert.Equal(
            events.Skip(1).Select(row => $"{row}|NULL|NULL|NULL|{row.Split('|')[7]}|NULL|NULL|NULL|NULL"),
            StoredRows.Print(context, Events).Split('\n').Skip(1));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Migrate_ADatabaseOfTheFirstRelease_LetsItsCardsGoOn(string store)
    {
        using var database = Database.OfTheFirstRelease(store);
        await using var context = database.Open();
        await context.Database.MigrateAsync();
        var funnel = new FunnelStore(context, SalesStandards.Gps);
        var ordered = (await funnel.Cards.FindAsync(new("C1")))!;

        var delivered = await funnel.Cards.MoveAsync(
            ordered.Seen, new CardEvent.Delivered(October(12)), new("m4"), October(12));

        Assert.Equal(["filed", "contact", "order"], ordered.History.Select(entry => entry.What));
        Assert.Equal("likes red", Assert.IsType<CardEvent.Contact>(ordered.Card.Events[0]).Note);
        Assert.Equal([new CardVersion(new("C1"), 4)], Assert.IsType<StoreResult.Stored>(delivered).Cards);
        Assert.Equal(October(12), (await funnel.Cards.FindAsync(new("C1")))!.Card.Status.DeliveredOn);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Migrate_OfTheArchive_MakesTheFactsOfAnyEarlierStateAnew(string store)
    {
        string[] states =
        [
            "FirstRelease", "EventsTellDealerAndWriter", "CardsTellAppointmentsAndTransfers",
            "FactsTellTheDayOfKnowledge",
        ];
        foreach (var before in states)
        {
            using var database = Database.OfTheFirstRelease(store);
            await using var context = database.Open();
            await context.GetService<IMigrator>().MigrateAsync(before);
            var funnel = new FunnelStore(context, SalesStandards.Gps);

            Assert.True(await funnel.Archive.MigrateAsync());
            Assert.False(await funnel.Archive.MigrateAsync());

            var card = await funnel.Reports.Cards.SingleAsync(card => card.Card == new CardId("C1"));
            Assert.Equal(("Ann", "A"), (card.Filer.Value, card.LevelBeforeOrder!.Value.Value));
            Assert.Equal((October(8), October(9)), (card.LastSignedOn!.Value, card.NextContactOn!.Value));
            var contact = await context.FunnelFacts<ContactFacts>(FactSnapshot.Live).SingleAsync();
            Assert.Equal(("Ann", ContactManner.Showroom), (contact.Doer.Value, contact.Manner));
            var order = await context.FunnelFacts<OrderFacts>(FactSnapshot.Live).SingleAsync();
            Assert.Equal((7, "Ann"), (order.DaysToSign, order.SigningOwner.Value));
            Assert.All(
                await context.FunnelFacts<DueFacts>(FactSnapshot.Live).ToListAsync(),
                due => Assert.Equal("Ann", due.OwnerThen.Value));
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Migrate_AMonthThatWasClosedWithoutItsDefinitions_KeepsItsFigures(string store)
    {
        using var database = Database.OfTheFirstRelease(store);
        await using var context = database.Open();
        await context.GetService<IMigrator>().MigrateAsync("CardsTellTheirFirstSigning");
        var known = DayNumber.Of(new(2010, 11, 3));
        await context.Database.ExecuteSqlAsync($"""
            INSERT INTO "funnel_closes" ("dealer", "month", "as_of", "known_on", "standard", "kpi", "numerator",
                "denominator", "digest", "recorded_on")
            VALUES ('D1', {DayNumber.Of(October(1))}, {DayNumber.Of(October(31))}, {known}, 'gps', 'close-rate', 1, 2,
                'd', {known + 1})
            """);

        await context.Database.MigrateAsync();

        var closes = new FunnelStore(context, SalesStandards.Gps).Closes;
        var close = Assert.Single(await closes.ReadAsync());
        Assert.Equal(
            new MonthClose(
                new("D1"),
                new(2010, 10),
                October(31),
                new(2010, 11, 3),
                "gps",
                [new ClosedFigure("close-rate", 1, 2, "d")]),
            close);
        Assert.IsType<StoreResult.Stored>(
            await closes.CloseAsync(new("D1"), new(2010, 10), new(2010, 11, 3), new(2010, 11, 4)));
        Assert.Equal(2, (await closes.ReadAsync()).Count);

        // Before, there is no room for two of one day, and the first stands.
        await context.GetService<IMigrator>().MigrateAsync("CardsTellTheirFirstSigning");
        await context.Database.MigrateAsync();
        Assert.Equal(1, (await closes.ReadAsync())[0].Figures.Single(one => one.Kpi == "close-rate").Numerator);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Migrate_BackAndForthAgain_KeepsTheEventsAndTheirFacts(string store)
    {
        using var database = Database.OfTheFirstRelease(store);
        await using var context = database.Open();
        var archive = new FunnelStore(context, SalesStandards.Gps).Archive;
        await archive.MigrateAsync();
        var rows = StoredRows.PrintAll(context);

        await context.GetService<IMigrator>().MigrateAsync("FirstRelease");
        await archive.MigrateAsync();

        Assert.Equal(rows, StoredRows.PrintAll(context));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Migrate_Twice_ChangesNothingMore(string store)
    {
        using var database = Database.OfTheFirstRelease(store);
        await using var context = database.Open();
        await context.Database.MigrateAsync();
        var rows = StoredRows.PrintAll(context);

        await context.Database.MigrateAsync();

        Assert.Equal(rows, StoredRows.PrintAll(context));
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public void Migrations_OfTheModelAsItIs_LackNothing(string store)
    {
        using var database = Database.Of(store);
        using var context = database.Open();

        Assert.False(context.Database.HasPendingModelChanges());
    }
}
