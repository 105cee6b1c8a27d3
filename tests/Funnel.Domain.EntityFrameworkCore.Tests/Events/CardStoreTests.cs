using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using static Funnel.Domain.EntityFrameworkCore.Tests.Events.Desk;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

public sealed class CardStoreTests
{
    public static TheoryData<string> Stores => [Database.Sqlite, Database.Postgres];

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Find_AfterAFilingAndAContact_GivesBothWithTheirVersions(string store)
    {
        using var desk = new Desk(store);
        var card = await desk.FileAsync("C1");
        var contact = new CardEvent.Contact(
            October(3), new("Ann"), ContactManner.Call, ContactContents.TestDrive, new("A"), October(9), "likes red");

        var result = await desk.Open().Cards.MoveAsync(card.Seen, contact, new("m1"), October(3));
        var found = await desk.Open().Cards.FindAsync(new("C1"));

        Assert.Equal([new(new("C1"), 2)], Assert.IsType<StoreResult.Stored>(result).Cards);
        Assert.Equal(2, found!.Version);
        Assert.Equal(contact, Assert.Single(WithoutEntries(found.Card).Events));
        Assert.Equal(new CustomerDetails("Zhang San", "13800000000"), found.Card.Filing.Customer);
        Assert.Equal(["filed 1", "contact 2"], found.History.Select(entry => $"{entry.What} {entry.Version}"));
        Assert.Equal(Filing("C1"), WithoutEntries(found.Card).Filing);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Move_ToAVersionThatIsPast_TellsTheSecondWriter(string store)
    {
        using var desk = new Desk(store);
        var card = await desk.FileAsync("C1");
        await desk.Open().Cards.MoveAsync(card.Seen, new CardEvent.OrderSigned(October(2)), new("first"), October(2));

        var second = await desk.Open().Cards.MoveAsync(
            card.Seen, new CardEvent.Lost(October(2), LostReason.GaveUp), new("second"), October(2));

        Assert.Equal(new CardVersion(new("C1"), 2), Assert.IsType<StoreResult.Outdated>(second).Now);
        Assert.Equal(CardState.Ordered, (await desk.Open().Cards.FindAsync(new("C1")))!.Card.Status.State);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Move_ByManyWritersAtOnce_IsMadeByOneOfThem(string store)
    {
        using var desk = new Desk(store);
        var card = await desk.FileAsync("C1");
        var stores = Enumerable.Range(0, 8).Select(_ => desk.Open()).ToList();

        var results = await Task.WhenAll(stores.Select((writer, place) => Task.Run(() => writer.Cards.MoveAsync(
            card.Seen, new CardEvent.OrderSigned(October(2)), new($"writer {place}"), October(2)))));

        Assert.Single(results.OfType<StoreResult.Stored>());
        Assert.Equal(7, results.OfType<StoreResult.Outdated>().Count());
        Assert.Equal(2, (await desk.Open().Cards.FindAsync(new("C1")))!.Version);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Move_SentTwiceAtOnce_CountsOnce(string store)
    {
        using var desk = new Desk(store);
        var card = await desk.FileAsync("C1");
        var stores = Enumerable.Range(0, 4).Select(_ => desk.Open()).ToList();

        var results = await Task.WhenAll(stores.Select(writer => Task.Run(() => writer.Cards.MoveAsync(
            card.Seen, new CardEvent.OrderSigned(October(2)), new("the same"), October(2)))));

        Assert.Single(results.OfType<StoreResult.Stored>());
        Assert.Equal(3, results.OfType<StoreResult.Repeated>().Count());
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Anything_SentAgain_ChangesNothing(string store)
    {
        using var desk = new Desk(store);
        var card = await desk.FileAsync("C1");
        var order = new CardEvent.OrderSigned(October(2));
        await desk.Open().Cards.MoveAsync(card.Seen, order, new("m1"), October(2));
        var before = StoredRows.PrintAll(desk.Context());

        Assert.IsType<StoreResult.Repeated>(
            await desk.Open().Cards.FileAsync(Filing("C1"), new("file C1"), October(1)));
        Assert.IsType<StoreResult.Repeated>(
            await desk.Open().Cards.MoveAsync(card.Seen, order, new("m1"), October(20)));

        Assert.Equal(before, StoredRows.PrintAll(desk.Context()));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task EventId_UsedForSomethingElse_IsRefused(string store)
    {
        using var desk = new Desk(store);
        var card = await desk.FileAsync("C1");

        var result = await desk.Open().Cards.MoveAsync(
            card.Seen, new CardEvent.OrderSigned(October(2)), new("file C1"), October(2));

        Assert.Equal("event-id-used", Assert.Single(Assert.IsType<StoreResult.Refused>(result).Reasons).Code);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Move_TheRulesForbid_IsRefusedWithTheirReasonsAndChangesNothing(string store)
    {
        using var desk = new Desk(store);
        var card = await desk.FileAsync("C1");
        var before = StoredRows.PrintAll(desk.Context());

        var result = await desk.Open().Cards.MoveAsync(
            card.Seen, new CardEvent.Delivered(October(2)), new("m1"), October(2));

        Assert.Equal("delivery-without-order", Assert.Single(Assert.IsType<StoreResult.Refused>(result).Reasons).Code);
        Assert.Equal(before, StoredRows.PrintAll(desk.Context()));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Cards_ThatAreNotThere_AreRefusedOrNotFound(string store)
    {
        using var desk = new Desk(store);

        var result = await desk.Open().Cards.MoveAsync(
            new(new("C9"), 1), new CardEvent.OrderSigned(October(2)), new("m1"), October(2));

        Assert.Equal("unknown-card", Assert.Single(Assert.IsType<StoreResult.Refused>(result).Reasons).Code);
        Assert.Null(await desk.Open().Cards.FindAsync(new("C9")));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task File_AnIdThatIsTaken_IsRefused(string store)
    {
        using var desk = new Desk(store);
        await desk.FileAsync("C1");

        var result = await desk.Open().Cards.FileAsync(
            Filing("C1", FilingChannel.Phone), new("another form"), October(1));

        Assert.Equal("duplicate-id", Assert.Single(Assert.IsType<StoreResult.Refused>(result).Reasons).Code);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Merge_AndItsUndoing_AreSeenOnBothCards(string store)
    {
        using var desk = new Desk(store);
        var first = await desk.FileAsync("C1", FilingChannel.Phone);
        var second = await desk.FileAsync("C2");
        var before = StoredRows.Print(desk.Context());

        await desk.Open().Cards.MergeAsync(first.Seen, second.Seen, October(3), new("merge"), October(3));
        var survivor = (await desk.Open().Cards.FindAsync(new("C1")))!;
        var other = (await desk.Open().Cards.FindAsync(new("C2")))!;
        var undone = await desk.Open().Cards.UndoMergeAsync(other.Seen, October(4), new("undo"), October(4));

        Assert.Equal(CardState.Merged, other.Card.Status.State);
        Assert.Equal(October(1), survivor.Card.Status.FirstVisitOn);
        Assert.Equal(
            [new(new("C2"), 3), new(new("C1"), 3)], Assert.IsType<StoreResult.Stored>(undone).Cards);
        Assert.Null((await desk.Open().Cards.FindAsync(new("C1")))!.Card.Status.FirstVisitOn);
        Assert.Equal(before, StoredRows.Print(desk.Context()));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Move_WithinTheCallersTransaction_GoesWithIt(string store)
    {
        using var desk = new Desk(store);
        var card = await desk.FileAsync("C1");
        var before = StoredRows.PrintAll(desk.Context());
        await using (var context = desk.Database.Open())
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            Assert.IsType<StoreResult.Stored>(await new FunnelStore(context, Standard).Cards.MoveAsync(
                card.Seen, new CardEvent.OrderSigned(October(2)), new("m1"), October(2)));
            await transaction.RollbackAsync();
        }

        Assert.Equal(before, StoredRows.PrintAll(desk.Context()));
    }
}
