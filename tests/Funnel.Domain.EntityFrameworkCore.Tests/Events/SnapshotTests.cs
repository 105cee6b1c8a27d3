using System.Text;
using Funnel.Domain.Books;
using Funnel.Domain.Cards;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Microsoft.EntityFrameworkCore;
using static Funnel.Domain.EntityFrameworkCore.Tests.Events.Desk;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

/// <summary>What opens a store fast is never a truth: what does not agree with the log is made anew from it.</summary>
public sealed class SnapshotTests
{
    private static readonly DealerId One = new("D1");

    private static readonly ReportingPeriod Period = new(October(1), October(31), October(31));

    public static TheoryData<string> Stores => [Database.Sqlite, Database.Postgres];

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Open_ForTheFirstTime_KeepsASnapshotOfEachDealer(string store)
    {
        using var desk = new Desk(store);
        await desk.FileAsync("C1");
        await desk.FileAsync("C2", dealer: "D2");

        var opened = await desk.Open().Archive.OpenAsync();

        Assert.Equal(["D1", "D2"], opened.Book.Dealers.Select(dealer => dealer.Value));
        Assert.Equal(2, opened.Position);
        Assert.Equal([("D1", 1L, 1), ("D2", 2L, 1)], await KeptAsync(desk));
        Assert.Equal(0, await desk.Open().Archive.KeepSnapshotsAsync());
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Open_AgainAfterAMove_PutsTheTailOn(string store)
    {
        using var desk = new Desk(store);
        var card = await desk.FileAsync("C1");
        await desk.Open().Archive.OpenAsync();
        await desk.Open().Cards.MoveAsync(card.Seen, Call("came"), new("m1"), October(3));

        var opened = await desk.Open().Archive.OpenAsync();

        Assert.Equal([("D1", 1L, 1)], await KeptAsync(desk));
        Assert.Equal(2, opened.Position);
        Assert.Single(Assert.Single(opened.Book.History(One).Cards).Events);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Open_WithADamagedSnapshot_RefusesAndMakesItAnew(string store)
    {
        using var desk = new Desk(store);
        await desk.FileAsync("C1");
        await desk.Open().Archive.OpenAsync();
        var whole = await BodyAsync(desk);
        await ChangeAsync(desk, set => set.SetProperty(row => row.Body, Damaged(whole)));

        var opened = await desk.Open().Archive.OpenAsync();

        Assert.Single(opened.Book.History(One).Cards);
        Assert.Equal(whole, await BodyAsync(desk));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Open_WithASnapshotOfAnotherVersion_MakesItAnew(string store)
    {
        using var desk = new Desk(store);
        await desk.FileAsync("C1");
        await desk.Open().Archive.OpenAsync();
        await ChangeAsync(desk, set => set.SetProperty(row => row.Stamp, "9.9.9/99"));

        Assert.Equal(1, await desk.Open().Archive.KeepSnapshotsAsync());
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Open_AfterARowWasTakenOutOfTheLog_TellsWhatTheLogTells(string store)
    {
        using var desk = new Desk(store);
        await desk.FileAsync("C1");
        await desk.FileAsync("C2");
        await desk.FileAsync("C3");
        await desk.Open().Archive.OpenAsync();
        await desk.Context().Set<EventRow>().Where(row => row.Stream == "card/C2").ExecuteDeleteAsync();

        var opened = await desk.Open().Archive.OpenAsync();

        Assert.Equal(["C1", "C3"], opened.Book.History(One).Cards.Select(card => card.Id.Value));
        Assert.Equal([("D1", 3L, 2)], await KeptAsync(desk));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Open_AfterTheDealersZoneChanged_MakesTheSnapshotAnew(string store)
    {
        using var desk = new Desk(store);
        await desk.FileAsync("C1");
        await desk.Open().Archive.OpenAsync();
        await desk.Open().Archive.SetAsync(new Dealer(One, "One", null, "Europe/Berlin"));

        Assert.Equal(1, await desk.Open().Archive.KeepSnapshotsAsync());
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Open_OfAStoreThatKeepsNone_KeepsNone(string store)
    {
        using var desk = new Desk(store);
        await desk.FileAsync("C1");

        var opened = await new FunnelStore(
            desk.Context(), new FunnelStoreOptions(Standard) { KeepsSnapshots = false }).Archive.OpenAsync();

        Assert.Single(opened.Book.History(One).Cards);
        Assert.Empty(await KeptAsync(desk));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Snapshot_HoldsNothingPersonal(string store)
    {
        using var desk = new Desk(store);
        var card = await desk.FileAsync("C1");
        await desk.Open().Cards.MoveAsync(card.Seen, Call("lives in Wuxi"), new("m1"), October(3));
        await desk.Open().Archive.OpenAsync();

        var plain = Encoding.UTF8.GetString(SnapshotBody.Unpacked(await BodyAsync(desk)).Span);

        Assert.Contains("C1", plain, StringComparison.Ordinal);
        Assert.All(["Zhang", "13800000000", "Wuxi"], text =>
            Assert.DoesNotContain(text, plain, StringComparison.Ordinal));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Answers_Kept_AreThoseOfTheNextBookAndGoOnWithWhatCame(string store)
    {
        using var desk = new Desk(store);
        var card = await desk.FileAsync("C1");
        var first = await desk.Open().Archive.OpenAsync();
        var counted = Table(first.Book);
        await desk.Open().Archive.KeepAnswersAsync(first);
        var again = await desk.Open().Archive.OpenAsync();
        Assert.Equal(counted, Table(again.Book));

        await desk.Open().Cards.MoveAsync(card.Seen, Call("came"), new("m1"), October(3));
        var later = await desk.Open().Archive.OpenAsync();

        Assert.NotEqual(counted, Table(later.Book));
        Assert.Equal(Rows(await desk.Open().Archive.ReadAsync()), Table(later.Book));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Answers_Damaged_AreCountedAgain(string store)
    {
        using var desk = new Desk(store);
        await desk.FileAsync("C1");
        var first = await desk.Open().Archive.OpenAsync();
        var counted = Table(first.Book);
        await desk.Open().Archive.KeepAnswersAsync(first);
        var kept = (await desk.Context().Set<SnapshotRow>().AsNoTracking().SingleAsync()).Answers!;
        await ChangeAsync(desk, set => set.SetProperty(row => row.Answers, Damaged(kept)));

        Assert.Equal(counted, Table((await desk.Open().Archive.OpenAsync()).Book));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Answers_OfOtherMasterData_AreCountedAgain(string store)
    {
        using var desk = new Desk(store);
        await desk.FileAsync("C1");
        var first = await desk.Open().Archive.OpenAsync();
        _ = ByRegion(first.Book);
        await desk.Open().Archive.KeepAnswersAsync(first);
        await desk.Open().Archive.SetAsync(new Dealer(One, "One", new("East")));

        var opened = await desk.Open().Archive.OpenAsync();

        Assert.Equal(["East"], ByRegion(opened.Book).Groups.Select(group => group.Key.Values[0]));
    }

    private static KpiTable Table(FunnelBook book) =>
        book.Figures(Period).By(Dimensions.Consultant).Table;

    private static KpiTable ByRegion(FunnelBook book) => book.Figures(Period).By(Dimensions.Region).Table;

    private static KpiTable Rows(FunnelHistory history) => Standard.Figures(history, Period)
        .By(Dimensions.Consultant).With(new() { Engine = FigureEngine.Rows }).Table;

    private static CardEvent.Contact Call(string note) =>
        new(October(3), new("Ann"), ContactManner.Showroom) { Note = note };

    private static async Task<List<(string, long, int)>> KeptAsync(Desk desk) =>
    [
        .. (await desk.Context().Set<SnapshotRow>().AsNoTracking().ToListAsync())
            .Select(row => (row.Dealer, row.UpTo, row.RowCount)).Order(),
    ];

    private static async Task<byte[]> BodyAsync(Desk desk) =>
        (await desk.Context().Set<SnapshotRow>().AsNoTracking().SingleAsync()).Body;

    private static Task<int> ChangeAsync(
        Desk desk, Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<SnapshotRow>> set) =>
        desk.Context().Set<SnapshotRow>().ExecuteUpdateAsync(set);

    private static byte[] Damaged(byte[] bytes) =>
        [.. bytes.Select((one, place) => place == bytes.Length / 2 ? (byte)(one ^ 1) : one)];
}
