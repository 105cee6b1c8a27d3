using Funnel.Domain.Cards;
using Funnel.Domain.Contacts;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Tests.Stories;
using Microsoft.EntityFrameworkCore;
using static Funnel.Domain.EntityFrameworkCore.Tests.Events.Desk;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

public sealed class FunnelArchiveTests
{
    public static TheoryData<string> Stores => [Database.Sqlite, Database.Postgres];

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Erase_OfAPerson_LeavesNoTraceAndEveryFigure(string store)
    {
        using var desk = new Desk(store);
        var card = await desk.FileAsync("C1");
        await desk.Open().Cards.MoveAsync(
            card.Seen,
            new CardEvent.Contact(October(2), new("Ann"), ContactManner.Call, Note: "Zhang San lives in Wuxi"),
            new("m1"),
            October(2));
        var facts = StoredRows.Print(desk.Context());

        var erased = await desk.Open().Archive.EraseAsync([new("C1")]);

        Assert.Equal(2, erased);
        Assert.Equal(facts, StoredRows.Print(desk.Context()));
        var everything = StoredRows.PrintAll(desk.Context());
        Assert.DoesNotContain("Zhang", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("13800000000", everything, StringComparison.Ordinal);
        var found = (await desk.Open().Cards.FindAsync(new("C1")))!;
        Assert.Null(found.Card.Filing.Customer);
        Assert.Null(Assert.IsType<CardEvent.Contact>(Assert.Single(found.Card.Events)).Note);
        await desk.Open().Archive.RebuildAsync();
        Assert.Equal(facts, StoredRows.Print(desk.Context()));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Details_OfSomeCards_TellWhoWasFiledAndLeavesOutWhomNobodyKnows(string store)
    {
        using var desk = new Desk(store);
        var first = await desk.FileAsync("C1");
        await desk.FileAsync("C2");
        await desk.FileAsync("C3");
        await desk.Open().Cards.FileAsync(Filing("C4") with { Customer = null }, new("file C4"), October(1));
        await desk.Open().Cards.MoveAsync(
            first.Seen,
            new CardEvent.Contact(October(2), new("Ann"), ContactManner.Call, Note: "wants it red"),
            new("m1"),
            October(2));
        await desk.Open().Archive.EraseAsync([new("C3")]);

        var details = await desk.Open().Archive.DetailsAsync(
            [new("C1"), new("C1"), new("C3"), new("C4"), new("C9")]);

        Assert.Equal([new CardId("C1")], details.Keys);
        Assert.Equal(new("Zhang San", "13800000000"), details[new("C1")]);
    }

    [Fact]
    public async Task Details_OfMoreCardsThanAStatementTakes_FindsThemAll()
    {
        using var desk = new Desk(Database.Sqlite);
        await desk.FileAsync("C1");
        await desk.FileAsync("C2");
        var others = Enumerable.Range(0, 2_000).Select(number => new CardId($"X{number}"));

        var details = await desk.Open().Archive.DetailsAsync([new("C1"), .. others, new("C2")]);

        Assert.Equal([new CardId("C1"), new CardId("C2")], details.Keys.OrderBy(card => card.Value));
    }

    [Fact]
    public async Task Erase_InSqlite_LeavesNothingInTheFile()
    {
        using var database = new SqliteDatabase();
        await using (var context = database.Open())
        {
            var store = new FunnelStore(context, Standard);
            await store.Cards.FileAsync(Filing("C1"), new("f"), October(1));
            await store.Archive.EraseAsync([new("C1")]);
        }

        Assert.DoesNotContain("Zhang San", database.ReadFile(), StringComparison.Ordinal);
        Assert.Contains("Fabia", database.ReadFile(), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Find_OfACardWrittenInTheFirstFormat_ReadsIt(string store)
    {
        using var desk = new Desk(store);
        await using var context = desk.Database.Open();
        const string Filed = """
            {"card":"C1","dealer":"D1","consultant":"Ann","on":"2010-10-01","channel":"phone","model":"Fabia",
            "level":"B","customerKind":"retail","media":"H","leadSource":"call","complete":true,
            "contents":"presentation;test-drive","nextContactOn":"2010-10-05"}
            """;
        const string Contact = """
            {"on":"2010-10-03","by":"Bob","how":"showroom","contents":"","level":"A"}
            """;
        await InsertAsync(context, 1, "filed", 1, Filed);
        await InsertAsync(context, 2, "contact", 1, Contact);

        var card = (await desk.Open().Cards.FindAsync(new("C1")))!.Card;

        Assert.Equal(ContactContents.Presentation | ContactContents.TestDrive, card.Filing.Contents);
        Assert.Equal("H", card.Filing.Media?.Value);
        Assert.Equal(
            new CardEvent.Contact(October(3), new("Bob"), ContactManner.Showroom, Level: new("A")),
            Assert.Single(WithoutEntries(card).Events));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Find_OfACardWrittenInAFormatToCome_RefusesAndNamesIt(string store)
    {
        using var desk = new Desk(store);
        await using var context = desk.Database.Open();
        await InsertAsync(context, 1, "filed", 4, "{}");

        var refusal = await Assert.ThrowsAsync<NotSupportedException>(
            () => desk.Open().Cards.FindAsync(new("C1")));

        Assert.Contains("format 4", refusal.Message, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Names_ThatLookLikeSql_ChangeNothing(string store)
    {
        const string Evil = "x'; DROP TABLE \"funnel_cards\"; --\") OR 1=1 \\ {0} %";
        using var desk = new Desk(store);
        var history = Story.OfCards("C1 walk-in 10-01 H").ToHistory();
        var filing = history.Cards.First().Filing with
        {
            Card = new(Evil + "C"),
            Dealer = new(Evil + "D"),
            Consultant = new(Evil),
            Model = new(Evil),
            Customer = new(Evil, Evil),
        };
        var dealer = new Dealers.Dealer(filing.Dealer, Evil, new(Evil));
        await desk.Open().Archive.SetAsync(dealer);
        await desk.Open().Cards.FileAsync(filing, new(Evil), October(1));
        var card = (await desk.Open().Cards.FindAsync(filing.Card))!;
        await desk.Open().Cards.MoveAsync(
            card.Seen,
            new CardEvent.Lost(October(2), LostReason.Competitor, new(Evil), Evil),
            new(Evil + "2"),
            October(2));

        var period = new ReportingPeriod(October(1), October(31));
        var table = await desk.Open().Reports.EvaluateAsync(
            Standard.Kpis.All, period, [Dimensions.Dealer, Dimensions.Region, Dimensions.Consultant, Dimensions.Model]);

        Assert.Equal([Evil + "D", Evil, Evil, Evil], Assert.Single(table.Groups).Key.Values);
        Assert.Equal(filing, WithoutEntries(card.Card).Filing);
        Assert.Equal(1, await desk.Open().Archive.EraseAsync([new(Evil)]) + 1);
        Assert.Equal(2, await desk.Open().Archive.EraseAsync([filing.Card]));
        await desk.Open().Archive.RebuildAsync();
        Assert.Equal(1, await desk.Open().Reports.Cards.CountAsync());
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Set_ADealersRegion_MovesItsFactsThere(string store)
    {
        using var desk = new Desk(store);
        await desk.FileAsync("C1");

        await desk.Open().Archive.SetAsync(new Dealers.Dealer(new("D1"), "Wuxi", new("East")));
        await desk.Open().Archive.SetAsync(new Dealers.Consultant(new("Ann"), new("D1"), "Ann Li", October(1)));

        Assert.Equal("East", (await desk.Open().Reports.Cards.SingleAsync()).Region!.Value.Value);
        Assert.Equal("Wuxi", Assert.Single(await desk.Open().Archive.DealersAsync()).Name);
        Assert.Equal(October(1), Assert.Single(await desk.Open().Archive.ConsultantsAsync()).ActiveFrom);
    }

    private static Task InsertAsync(FunnelContext context, int version, string type, int format, string body) =>
        context.Database.ExecuteSqlAsync($"""
            INSERT INTO "funnel_events"
                ("stream", "version", "event_id", "type", "format", "happened_on", "recorded_on", "body")
            VALUES ('card/C1', {version}, {"old " + type}, {type}, {format}, 14885, 14885, {body})
            """);
}
