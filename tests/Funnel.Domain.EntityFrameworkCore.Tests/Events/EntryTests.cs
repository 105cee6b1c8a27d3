using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Tests.Stories;
using NodaTime;
using static Funnel.Domain.EntityFrameworkCore.Tests.Events.Desk;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

public sealed class EntryTests
{
    private const string Late =
        "K1 phone 10-04 B next 10-08 @10-05 #f1 | 10-19 order | 10-28 delivered @11-05 #d2";

    private static readonly LocalDate Imported = new(2010, 12, 1);

    public static TheoryData<string> Stores => [Database.Sqlite, Database.Postgres];

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfRowsThatTellTheirRecording_KeepsIt(string store)
    {
        using var desk = new Desk(store);
        await ImportAsync(desk, Told());

        var card = (await desk.Open().Archive.ReadAsync()).Cards.Single();

        Assert.Equal(new Entry { Row = "f1", RecordedOn = October(5) }, card.Filing.Entry);
        Assert.Equal(
            [
                new Entry { Row = "card/K1/2" },
                new Entry
                {
                    Row = "d2",
                    RecordedOn = new(2010, 11, 5),
                    RecordedAt = new(9, 30, 15),
                    RecordedBy = "ann",
                },
            ],
            card.Events.Select(e => e.Entry));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfTheSameRowsAgain_ChangesNothing(string store)
    {
        using var desk = new Desk(store);
        await ImportAsync(desk, Told());
        var before = StoredRows.PrintAll(desk.Context());

        var again = await ImportAsync(desk, await desk.Open().Archive.ReadAsync());
        var untold = await ImportAsync(
            desk, Story.OfCards("K1 phone 10-04 B next 10-08 | 10-19 order | 10-28 delivered").ToHistory());

        Assert.Empty(again.Contradictions.Concat(untold.Contradictions));
        Assert.Equal((0, 0), (again.RowsAdded, untold.RowsAdded));
        Assert.Equal(before, StoredRows.PrintAll(desk.Context()));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfARowWrittenDownOnAnotherDayThanItIsKnown_IsRefused(string store)
    {
        using var desk = new Desk(store);
        await ImportAsync(desk, Told());

        var later = await ImportAsync(
            desk, Story.OfCards("K1 phone 10-04 B next 10-08 | 10-19 order | 10-28 delivered @11-06").ToHistory());

        Assert.Equal(
            [("K1", "told-otherwise")], later.Contradictions.Select(row => (row.Id, row.Reason.Code)));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Read_KnownOnADay_LacksWhatWasWrittenDownLater(string store)
    {
        using var desk = new Desk(store);
        await ImportAsync(desk, Told());

        var (before, after) = (new LocalDate(2010, 11, 4), new LocalDate(2010, 11, 5));

        Assert.Equal([CardState.Ordered, CardState.Delivered], [await StateAsync(before), await StateAsync(after)]);
        Assert.Empty((await desk.Open().Archive.ReadAsync(October(4))).Cards);

        async Task<CardState> StateAsync(LocalDate day)
        {
            var read = (await desk.Open().Archive.ReadAsync(day)).Cards.Single();
            var known = (await desk.Open().Archive.ReadAsync()).KnownBy(day).Cards.Single();
            Assert.Equal(known, read);
            return read.Status.State;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Read_OfWhatTheStoreRecorded_TellsItsDayItsWriterAndTheTimeAtTheDealer(string store)
    {
        using var desk = new Desk(store);
        var card = await desk.FileAsync("C1");
        var signature = new Signature("bob", Instant.FromUtc(2010, 10, 9, 8, 30, 15));
        await new FunnelStore(desk.Context(), Standard, signature).Cards.MoveAsync(
            card.Seen, new CardEvent.OrderSigned(October(2)), new("order"), October(9));
        await desk.Open().Cards.MoveAsync(
            new(new("C1"), 2), new CardEvent.Delivered(October(9)), new("delivery"), October(9));

        var read = (await desk.Open().Archive.ReadAsync()).Cards.Single();

        Assert.Equal(new Entry { Row = "card/C1/1", RecordedOn = October(1) }, read.Filing.Entry);
        Assert.Equal(
            new Entry { Row = "card/C1/2", RecordedOn = October(9), RecordedAt = new(16, 30, 15), RecordedBy = "bob" },
            read.Events[0].Entry);
        // It was recorded behind the order, so that it is not told before it.
        Assert.Equal(new LocalTime(16, 30, 15), read.Events[1].Entry!.RecordedAt);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfIdsLikeTheStoresOwn_LeavesEveryRowItsOwnId(string store)
    {
        using var desk = new Desk(store);
        await ImportAsync(
            desk, Story.OfCards("K1 phone 10-04 B next 10-08 #card/K1/7 | 10-19 order #card/K1/3").ToHistory());
        var card = (await desk.Open().Cards.FindAsync(new("K1")))!;

        await desk.Open().Cards.MoveAsync(
            card.Seen, new CardEvent.Delivered(October(20)), new("m"), October(20));

        var rows = (await desk.Open().Cards.FindAsync(new("K1")))!.History.Select(entry => entry.Row);
        Assert.Equal(["card/K1/1", "card/K1/2", "card/K1/3"], rows);
    }

    private static FunnelHistory Told()
    {
        var story = Story.OfCards(Late);
        var at = new LocalTime(9, 30, 15);
        return (story with
        {
            Events =
            [
                .. story.Events.Select(row => row.Event.Entry?.Row != "d2" ? row : (
                    row.Card,
                    row.Event with { Entry = row.Event.Entry with { RecordedAt = at, RecordedBy = "ann" } },
                    row.Row)),
            ],
        }).ToHistory();
    }

    private static Task<ImportResult> ImportAsync(Desk desk, FunnelHistory history) =>
        desk.Open().Archive.ImportAsync(history, Imported);
}
