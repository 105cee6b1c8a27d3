using Funnel.Domain.Cards;
using Funnel.Domain.Contacts;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Traffic;
using static Funnel.Domain.EntityFrameworkCore.Tests.Events.Desk;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

public sealed class FunnelChangesTests
{
    public static TheoryData<string> Stores => [Database.Sqlite, Database.Postgres];

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Changes_OfAnEmptyStore_AreNone(string store)
    {
        using var desk = new Desk(store);

        var changes = await desk.Open().Archive.ChangesAsync(0);

        Assert.Equal(0, changes.Position);
        Assert.Empty(changes.Records.Cards);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Changes_SinceAPlace_AreTheCardsConcernedAsTheyStandNow(string store)
    {
        using var desk = new Desk(store);
        var first = await desk.FileAsync("C1");
        await desk.FileAsync("C2");
        var start = await desk.Open().Archive.ChangesAsync(0);
        await desk.Open().Cards.MoveAsync(first.Seen, Call(3, "Zhang San called"), new("m1"), October(3));

        var since = await desk.Open().Archive.ChangesAsync(start.Position);
        var after = await desk.Open().Archive.ChangesAsync(since.Position);

        Assert.Equal(["C1", "C2"], start.Records.Cards.Select(card => card.Id.Value));
        var changed = Assert.Single(since.Records.Cards);
        Assert.Equal(("C1", 1), (changed.Id.Value, changed.Events.Count));
        Assert.Equal(since.Position, after.Position);
        Assert.Empty(after.Records.Cards);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Changes_TellNothingPersonal(string store)
    {
        using var desk = new Desk(store);
        var card = await desk.FileAsync("C1");
        await desk.Open().Cards.MoveAsync(card.Seen, Call(3, "lives in Wuxi"), new("m1"), October(3));

        var everything = await desk.Open().Archive.ChangesAsync(0);
        var last = await desk.Open().Archive.ChangesAsync(everything.Position - 1);

        Assert.All([everything, last], changes =>
        {
            var told = Assert.Single(changes.Records.Cards);
            Assert.Null(told.Filing.Customer);
            Assert.Null(Assert.IsType<CardEvent.Contact>(Assert.Single(told.Events)).Note);
        });
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Changes_AfterAMerge_AreBothCards(string store)
    {
        using var desk = new Desk(store);
        var survivor = await desk.FileAsync("C1");
        var other = await desk.FileAsync("C2");
        var start = await desk.Open().Archive.ChangesAsync(0);
        await desk.Open().Cards.MergeAsync(survivor.Seen, other.Seen, October(4), new("merge"), October(4));

        var since = await desk.Open().Archive.ChangesAsync(start.Position);

        Assert.Equal(["C1", "C2"], since.Records.Cards.Select(card => card.Id.Value).Order(StringComparer.Ordinal));
        Assert.Equal(
            CardMove.TakeOver,
            Assert.Single(since.Records.Cards, card => card.Id == survivor.Card.Id).Events[^1].Move);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Changes_OfTheRegister_AreTheNewRecordsAlone(string store)
    {
        using var desk = new Desk(store);
        await desk.Open().Records.AddAsync(Visit("T1"), new("t1"), October(1));
        var start = await desk.Open().Archive.ChangesAsync(0);
        await desk.Open().Records.AddAsync(Visit("T2"), new("t2"), October(1));

        var since = await desk.Open().Archive.ChangesAsync(start.Position);

        Assert.Equal("T1", Assert.Single(start.Records.Traffic).Id.Value);
        Assert.Equal("T2", Assert.Single(since.Records.Traffic).Id.Value);
    }

    private static CardEvent.Contact Call(int day, string note) =>
        new(October(day), new("Ann"), ContactManner.Call, Note: note);

    private static TrafficRecord Visit(string id) => new()
    {
        Id = new(id),
        Dealer = new("D1"),
        Consultant = new("Ann"),
        Kind = TrafficKind.Visit,
        ArrivedAt = new(2010, 10, 1, 10, 0),
        IsSalesRelated = true,
        Outcome = TrafficOutcome.None,
    };
}
