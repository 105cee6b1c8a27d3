using Funnel.Domain.Audit;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using NodaTime;
using static Funnel.Domain.EntityFrameworkCore.Tests.Events.Desk;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

public sealed class AcceptanceStoreTests
{
    private static readonly AcceptedFinding Shared =
        new("staff-phone", ["K2", "K1"], new("manager"), new(2010, 12, 31)) { Note = "a company's switchboard" };

    private static readonly AcceptedFinding Taken = new("filed-at-delivery", ["K9"], new("boss"), new(2010, 10, 31))
    {
        Entry = new() { Row = "A7", RecordedOn = October(4), RecordedAt = new(17, 30), RecordedBy = "clerk" },
    };

    public static TheoryData<string> Stores => [Database.Sqlite, Database.Postgres];

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Add_OfOwnAndTakenOver_KeepsEachWithItsOwnEntry(string store)
    {
        using var desk = new Desk(store);

        var added = await Acceptances(desk).AddAsync([Shared, Taken], October(20));
        var read = await Acceptances(desk).ReadAsync();

        Assert.Equal(2, added);
        Assert.Equal(["staff-phone K1 K2", "filed-at-delivery K9"], read.Select(one => one.ToString()));
        Assert.Equal(("a company's switchboard", "manager"), (read[0].Note, read[0].By.Value));
        Assert.Equal((October(20), "ann"), (read[0].Entry!.RecordedOn!.Value, read[0].Entry!.RecordedBy));
        Assert.Equal(Taken, read[1]);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Add_OfWhatIsThere_ChangesNothing(string store)
    {
        using var desk = new Desk(store);
        await Acceptances(desk).AddAsync([Shared], October(20));

        var again = await Acceptances(desk).AddAsync(
            [Shared with { Note = "another word" }, Shared, Taken, Taken], October(21));

        Assert.Equal(1, again);
        Assert.Equal(
            ["a company's switchboard", null], (await Acceptances(desk).ReadAsync()).Select(one => one.Note));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Erase_OfACardAmongTheMembers_TakesTheNoteAlone(string store)
    {
        using var desk = new Desk(store);
        var other = Taken with { Note = "moved house" };
        await Acceptances(desk).AddAsync([Shared, other], October(20));

        var erased = await desk.Open().Archive.EraseAsync([new("K1")]);

        Assert.Equal(1, erased);
        var read = await Acceptances(desk).ReadAsync();
        Assert.Equal([null, "moved house"], read.Select(one => one.Note));
        Assert.Equal(["K1", "K2"], read[0].Members);
    }

    private static AcceptanceStore Acceptances(Desk desk) => new FunnelStore(
        desk.Database.Open(), Standard, new Signature("ann", Instant.FromUtc(2010, 10, 20, 8, 0))).Acceptances;
}
