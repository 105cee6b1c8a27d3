using Funnel.Domain.Cards;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using static Funnel.Domain.EntityFrameworkCore.Tests.Events.Desk;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

/// <summary>A dealer's part of a store, for hosts that hold some dealers each.</summary>
public sealed class DealerReadingTests
{
    private static CardEvent.Contact Call(string note) =>
        new(October(3), new("Ann"), ContactManner.Call) { Note = note };

    public static TheoryData<string> Stores => [Database.Sqlite, Database.Postgres];

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Read_OfADealer_IsItsPartAlone(string store)
    {
        using var desk = new Desk(store);
        var first = await desk.FileAsync("C1");
        await desk.FileAsync("C2", dealer: "D2");
        await desk.Open().Cards.MoveAsync(first.Seen, Call("lives in Wuxi"), new("m1"), October(3));
        await desk.Open().Archive.SetAsync(new Dealer(new("D1"), "One", new("East")));
        await desk.Open().Archive.SetAsync(new Dealer(new("D2"), "Two", new("West")));
        await desk.Open().Archive.SetAsync(new Consultant(new("Ann"), new("D1")));
        await desk.Open().Archive.SetAsync(new Consultant(new("Bob"), new("D2")));

        var one = await desk.Open().Archive.ReadAsync(new DealerId("D1"));
        var other = await desk.Open().Archive.ReadAsync(new DealerId("D2"));
        var none = await desk.Open().Archive.ReadAsync(new DealerId("D3"));

        var card = Assert.Single(one.Cards);
        Assert.Equal(("C1", 1), (card.Id.Value, card.Events.Count));
        Assert.Null(card.Filing.Customer);
        Assert.Equal(("D1", "Ann"), (Assert.Single(one.Dealers).Id.Value, Assert.Single(one.Consultants).Id.Value));
        Assert.Equal(["C2"], other.Cards.Select(found => found.Id.Value));
        Assert.Equal((0, 0, 0), (none.Cards.Count, none.Dealers.Count, none.Consultants.Count));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task ChangedDealers_SinceAPlace_AreThoseOfWhichAnythingCame(string store)
    {
        using var desk = new Desk(store);
        var empty = await desk.Open().Archive.ChangedDealersAsync(0);
        var first = await desk.FileAsync("C1");
        await desk.FileAsync("C2", dealer: "D2");
        var both = await desk.Open().Archive.ChangedDealersAsync(0);
        await desk.Open().Cards.MoveAsync(first.Seen, Call("called"), new("m1"), October(3));

        var since = await desk.Open().Archive.ChangedDealersAsync(both.Position);
        var after = await desk.Open().Archive.ChangedDealersAsync(since.Position);

        Assert.Equal((0, 0), (empty.Position, empty.Dealers.Count));
        Assert.Equal(["D1", "D2"], both.Dealers.Select(dealer => dealer.Value));
        Assert.Equal(["D1"], since.Dealers.Select(dealer => dealer.Value));
        Assert.Equal((since.Position, 0), (after.Position, after.Dealers.Count));
    }
}
