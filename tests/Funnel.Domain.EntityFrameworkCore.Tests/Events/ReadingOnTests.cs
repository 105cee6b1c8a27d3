using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Facts;
using Funnel.Domain.Tests.Stories;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

public sealed class ReadingOnTests
{
    private const string February = "X1 outreach 02-03 B next 02-20\nX2 outreach 02-10 B next 02-28";

    private const string March = """
        X1 outreach 02-03 B next 02-20 | 03-01 showroom test-drive level A next 03-05 | 03-04 order | 03-08 delivered
        X2 outreach 02-10 B next 02-28
        X3 outreach 03-02 B next 03-20
        """;

    private static readonly LocalDate Today = new(2010, 3, 31);

    public static TheoryData<string> Stores => [Database.Sqlite, Database.Postgres];

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfALaterExportOfAKnownCard_AddsItsNewRows(string store)
    {
        using var desk = new Desk(store);
        await ImportAsync(desk, Read(February));

        var result = await ImportAsync(desk, Read(March));

        Assert.Equal((1, 2, 3), (result.Cards, result.Known, result.RowsAdded));
        Assert.Empty(result.Contradictions);
        var delivered = await desk.Open().Reports.Cards.SingleAsync(card => card.DeliveredOn != null);
        Assert.Equal(("X1", new LocalDate(2010, 3, 8)), (delivered.Card.Value, delivered.DeliveredOn!.Value));
        Assert.Equal(Read(March).Cards.OrderBy(card => card.Id.Value), await CardsAsync(desk));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfTheSameExportTwice_ChangesNothing(string store)
    {
        using var desk = new Desk(store);
        var history = Read(March) with { OwnerContacts = [new(new("X1"), new(2010, 3, 10), new("Ann"))] };
        await ImportAsync(desk, history);
        var before = StoredRows.PrintAll(desk.Context());

        var result = await ImportAsync(desk, history);

        Assert.Equal((0, 3, 0), (result.Cards, result.Known, result.RowsAdded));
        Assert.Equal(before, StoredRows.PrintAll(desk.Context()));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfRowsThatContradict_RefusesEachAndKeepsTheFactsInStep(string store)
    {
        using var desk = new Desk(store);
        await ImportAsync(desk, Read("C1 outreach 03-01 B next 03-05 | 03-02 call | 03-08 delivered"));

        var result = await ImportAsync(
            desk,
            Read("C1 outreach 03-01 B next 03-05 | 03-02 call level A | 03-04 showroom | 03-07 lost gave-up"));

        Assert.Equal(
            [("C1", new LocalDate(2010, 3, 2)), ("C1", new LocalDate(2010, 3, 7))],
            result.Contradictions.Select(row => (row.Id, row.On)));
        Assert.Equal(
            [2, 4, 8], (await CardsAsync(desk)).Single().Events.Select(e => e.On.Day));
        await RebuildsTheSameAsync(desk);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfAMergeWithAKnownCard_TiesBoth(string store)
    {
        const string Merged = "C1 outreach 03-01 B next 03-05 | 03-02 call\n"
            + "C2 outreach 03-02 B next 03-06 | 03-03 call | 03-04 merged C1";
        using var desk = new Desk(store);
        await ImportAsync(desk, Read("C1 outreach 03-01 B next 03-05"));

        await ImportAsync(desk, Read(Merged));

        Assert.Equal(Read(Merged).Cards.OrderBy(card => card.Id.Value), await CardsAsync(desk));
        await RebuildsTheSameAsync(desk);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfOwnersContactedSince_AddsThemToTheKnownCard(string store)
    {
        var sold = Read("C1 outreach 03-01 B next 03-05 | 03-08 delivered");
        using var desk = new Desk(store);
        await ImportAsync(desk, sold);

        await ImportAsync(desk, sold with { OwnerContacts = [new(new("C1"), new(2010, 3, 10), new("Ann"))] });
        await ImportAsync(desk, Read("C1 outreach 03-01 B next 03-05 | 03-03 call | 03-08 delivered"));

        var history = await desk.Open().Archive.ReadAsync();
        Assert.Equal([3, 8], history.Cards.Single().Events.Select(e => e.On.Day));
        Assert.Single(history.OwnerContacts);
        var facts = desk.Context().FunnelFacts<OwnerContactFacts>(FactSnapshot.Live);
        Assert.Equal(1, await facts.CountAsync(contact => contact.MadeOn != null));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfTheSameLeadsTwice_ChangesNothing(string store)
    {
        using var desk = new Desk(store);
        var history = Read(
            February, "L1 02-03T10:00 website responded 02-03T10:20 valid card X1\nL2 02-04T09:00 chat nobody");
        await ImportAsync(desk, history);
        var before = StoredRows.PrintAll(desk.Context());

        var result = await ImportAsync(desk, history);

        Assert.Equal((0, 4, 0), (result.Cards, result.Known, result.RowsAdded));
        Assert.Empty(result.Contradictions);
        Assert.Equal(before, StoredRows.PrintAll(desk.Context()));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfALeadFilledIn_RenewsItAndItsFacts(string store)
    {
        using var desk = new Desk(store);
        await ImportAsync(desk, Read(February, "L1 02-03T10:00 website\nL2 02-04T09:00 chat responded 02-04T09:10"));

        var result = await ImportAsync(desk, Read(
            March, "L1 02-03T10:00 website responded 02-03T10:20 arrived 02-05T11:00 card X1\nL2 02-04T09:00 chat"));

        Assert.Equal((1, 3), (result.Cards, result.RowsAdded));
        Assert.Empty(result.Contradictions);
        var facts = desk.Context().FunnelFacts<LeadFacts>(FactSnapshot.Live).OrderBy(lead => lead.Lead);
        var (first, second) = ((await facts.ToListAsync())[0], (await facts.ToListAsync())[1]);
        Assert.Equal(
            (new LocalDate(2010, 2, 3), new LocalDate(2010, 2, 5), 20),
            (first.RespondedOn!.Value, first.ArrivedOn!.Value, first.ResponseMinutes!.Value));
        Assert.Equal(("X1", new LocalDate(2010, 2, 3)), (first.Card!.Value.Value, first.CardFiledOn!.Value));
        Assert.Equal(new LocalDate(2010, 3, 8), first.CardDeliveredOn);
        Assert.Equal((10, (CardId?)null), (second.ResponseMinutes!.Value, second.Card));
        Assert.Equal(2, await facts.CountAsync());
        await RebuildsTheSameAsync(desk);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfALeadChanged_RefusesItAndKeepsTheFacts(string store)
    {
        using var desk = new Desk(store);
        await ImportAsync(desk, Read(February, "L1 02-03T10:00 website responded 02-03T10:20 card X1"));
        var before = StoredRows.PrintAll(desk.Context());

        var result = await ImportAsync(
            desk, Read(February, "L1 02-03T10:00 website responded 02-03T10:50 arrived 02-05T11:00 card X1"));

        var refused = Assert.Single(result.Contradictions);
        Assert.Equal(
            ("leads", "L1", new LocalDate(2010, 2, 3), "told-otherwise"),
            (refused.Kind, refused.Id, refused.On, refused.Reason.Code));
        Assert.Equal(before, StoredRows.PrintAll(desk.Context()));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfTheCardOfAKnownLead_TellsTheLeadsFactsOfIt(string store)
    {
        using var desk = new Desk(store);
        await ImportAsync(desk, Read("X1 outreach 02-03 B next 02-20", "L3 03-01T10:00 chat card X3"));

        await ImportAsync(desk, Read(March));

        var lead = await desk.Context().FunnelFacts<LeadFacts>(FactSnapshot.Live).SingleAsync();
        Assert.Equal(new LocalDate(2010, 3, 2), lead.CardFiledOn);
        await RebuildsTheSameAsync(desk);
    }

    private static async Task RebuildsTheSameAsync(Desk desk)
    {
        var facts = StoredRows.Print(desk.Context());
        await desk.Open().Archive.RebuildAsync();
        Assert.Equal(facts, StoredRows.Print(desk.Context()));
    }

    private static FunnelHistory Read(string cards, string leads) =>
        Story.OfCards(cards).WithLeads(leads).ToHistory();

    private static FunnelHistory Read(string cards) => Story.OfCards(cards).ToHistory();

    private static Task<ImportResult> ImportAsync(Desk desk, FunnelHistory history) =>
        desk.Open().Archive.ImportAsync(history, Today);

    private static async Task<IEnumerable<CustomerCard>> CardsAsync(Desk desk) =>
        (await desk.Open().Archive.ReadAsync()).Cards.Select(Desk.WithoutEntries).OrderBy(card => card.Id.Value);
}
