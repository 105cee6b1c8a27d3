using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Tests.Stories;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Funnel.Domain.EntityFrameworkCore.Tests.Events.Desk;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

public sealed class CorrectingTests
{
    public static TheoryData<string> Stores => [Database.Sqlite, Database.Postgres];

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Correct_VoidOfADelivery_LeavesTheOrderInForceFromThatDayOn(string store)
    {
        using var desk = new Desk(store);
        await SellAsync(desk);

        var stored = Assert.IsType<StoreResult.Stored>(await CorrectAsync(desk, 4, Void("card/C1/3", 20)));

        Assert.Equal([new CardVersion(new("C1"), 4)], stored.Cards);
        var found = (await desk.Open().Cards.FindAsync(new("C1")))!;
        Assert.Equal(CardState.Ordered, found.Card.Status.State);
        Assert.Equal("voided", found.History[3].What);
        Assert.Equal("card/C1/3", found.History[3].Correction!.Target);
        Assert.Null((await desk.Open().Reports.Cards.SingleAsync()).DeliveredOn);
        var known = (await desk.Open().Archive.ReadAsync(October(19))).Cards.Single();
        Assert.Equal(CardState.Delivered, known.Status.State);
        await RebuildsTheSameAsync(desk);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Correct_VoidOfAnOrder_FindsTheDeliveryWithoutOne(string store)
    {
        using var desk = new Desk(store);
        await SellAsync(desk);

        var stored = Assert.IsType<StoreResult.Stored>(await CorrectAsync(desk, 4, Void("card/C1/2", 20)));

        Assert.Equal(["delivery-without-order"], stored.Findings.Select(reason => reason.Code));
        await RebuildsTheSameAsync(desk);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Correct_VoidOfAVoid_RestoresTheCard(string store)
    {
        using var desk = new Desk(store);
        await SellAsync(desk);
        var facts = StoredRows.Print(desk.Context());

        await CorrectAsync(desk, 4, Void("card/C1/3", 20));
        await CorrectAsync(desk, 5, Void("card/C1/4", 21));

        Assert.Equal(facts, StoredRows.Print(desk.Context()));
        Assert.Equal(CardState.Delivered, (await desk.Open().Cards.FindAsync(new("C1")))!.Card.Status.State);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Correct_VoidOfTheFiling_TakesTheCardOutUntilThatIsVoid(string store)
    {
        using var desk = new Desk(store);
        await desk.FileAsync("C1");
        var facts = StoredRows.Print(desk.Context());

        await CorrectAsync(desk, 2, Void("card/C1/1", 20));

        var found = (await desk.Open().Cards.FindAsync(new("C1")))!;
        Assert.True(found.IsVoid);
        Assert.Equal(0, await desk.Open().Reports.Cards.CountAsync());
        var refused = Assert.IsType<StoreResult.Refused>(await desk.Open().Cards.MoveAsync(
            found.Seen, new CardEvent.OrderSigned(October(21)), new("m"), October(21)));
        Assert.Equal([StoreReasons.VoidCard], refused.Reasons);
        await CorrectAsync(desk, 3, Void("card/C1/2", 21));
        Assert.Equal(facts, StoredRows.Print(desk.Context()));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Correct_AmendmentOfAFiling_ChangesPersonAndModelAndNoRow(string store)
    {
        using var desk = new Desk(store);
        var card = await desk.FileAsync("C1");
        var right = card.Card.Filing with { Model = new("Superb"), Customer = new("Li Si", "13900000000") };

        await CorrectAsync(desk, 2, new("card/C1/1", CorrectionCause.WrongCustomer, At(20)) { RightFiling = right });

        var found = (await desk.Open().Cards.FindAsync(new("C1")))!;
        Assert.Equal(("Superb", "Li Si"), (found.Card.Filing.Model.Value, found.Card.Filing.Customer!.Name));
        Assert.Equal("Zhang San", found.History[0].Filing!.Customer!.Name);
        Assert.Equal("Superb", (await desk.Open().Reports.Cards.SingleAsync()).Model.Value);
        var details = await desk.Open().Archive.DetailsAsync([new("C1")]);
        Assert.Equal("13900000000", details[new("C1")].Phone);
        await RebuildsTheSameAsync(desk);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Erase_AfterCorrections_LeavesNoTraceAndEveryFigure(string store)
    {
        using var desk = new Desk(store);
        var card = await desk.FileAsync("C1");
        var right = card.Card.Filing with { Customer = new("Li Si", "13900000000") };
        await CorrectAsync(desk, 2, new("card/C1/1", CorrectionCause.WrongCustomer, At(20)) { RightFiling = right });
        await CorrectAsync(desk, 3, Void("card/C1/2", 21, "Li Si never came"));
        await desk.FileAsync("C2");
        var facts = StoredRows.Print(desk.Context());
        var close = await CloseAsync(desk);

        Assert.Equal(3, await desk.Open().Archive.EraseAsync([new("C1")]));

        await desk.Open().Archive.RebuildAsync();
        Assert.Equal(facts, StoredRows.Print(desk.Context()));
        Assert.All(await desk.Open().Closes.CheckAsync(close), check => Assert.True(check.IsIntact));
        var everything = StoredRows.PrintAll(desk.Context());
        Assert.DoesNotContain("Li Si", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("13900000000", everything, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Correct_WhatCannotBe_IsRefusedAndStoresNothing(string store)
    {
        using var desk = new Desk(store);
        await SellAsync(desk);
        var before = StoredRows.PrintAll(desk.Context());

        Assert.Equal("unknown-target", await RefusalAsync(Void("card/C1/9", 20)));
        Assert.Equal("correction-before-target", await RefusalAsync(Void("card/C1/3", 2)));
        Assert.Equal("other-card", await RefusalAsync(new("card/C1/1", CorrectionCause.WrongCustomer, At(20))
        {
            RightFiling = Filing("C1") with { Dealer = new("D2") },
        }));
        Assert.Equal(before, StoredRows.PrintAll(desk.Context()));
        await Assert.ThrowsAsync<ArgumentException>(() => CorrectAsync(
            desk,
            4,
            new("card/C1/3", CorrectionCause.WrongDate, At(20))
            {
                RightEvent = new CardEvent.Delivered(October(9)),
                Note = "n",
            }));

        async Task<string> RefusalAsync(RowCorrection correction) => Assert.Single(
            Assert.IsType<StoreResult.Refused>(await CorrectAsync(desk, 4, correction)).Reasons).Code;
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Correct_SentTwice_IsMadeOnce(string store)
    {
        using var desk = new Desk(store);
        await SellAsync(desk);
        var card = new CardVersion(new("C1"), 3);

        await desk.Open().Cards.CorrectAsync(card, Void("card/C1/3", 20), new("once"));
        var again = await desk.Open().Cards.CorrectAsync(card, Void("card/C1/3", 20), new("once"));
        var stale = await desk.Open().Cards.CorrectAsync(card, Void("card/C1/2", 20), new("stale"));

        Assert.IsType<StoreResult.Repeated>(again);
        Assert.IsType<StoreResult.Outdated>(stale);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Correct_VoidOfAMerge_GivesBothCardsTheirFactsBack(string store)
    {
        using var desk = new Desk(store);
        var (first, second) = (await desk.FileAsync("C1"), await desk.FileAsync("C2"));
        var facts = StoredRows.Print(desk.Context());
        await desk.Open().Cards.MergeAsync(first.Seen, second.Seen, October(5), new("merge"), October(5));

        var voided = await desk.Open().Cards.CorrectAsync(
            new(new("C2"), 2), Void("card/C2/2", 20), new("void"));

        Assert.IsType<StoreResult.Stored>(voided);
        Assert.Equal(facts, StoredRows.Print(desk.Context()));
        await RebuildsTheSameAsync(desk);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfCorrectedRows_KeepsThemAndTheirCorrections(string store)
    {
        const string Cards = """
            K1 phone 10-04 B next 10-08 #f1 | 10-19 order #o1 | 10-20 delivered #d1
            K2 phone 10-05 B next 10-09 #f2 | 10-06 call | 10-22 merged K1 #m2
            K3 phone 10-06 B next 10-10 #f3
            """;
        var corrected = Story.OfCards(Cards)
            .Voiding("K1", "d1", "11-08", "v1").Voiding("K3", "f3", "11-09", "v3").ToHistory();
        using var desk = new Desk(store);

        var result = await desk.Open().Archive.ImportAsync(corrected, new(2010, 12, 1));
        var again = await desk.Open().Archive.ImportAsync(corrected, new(2010, 12, 2));

        var read = await desk.Open().Archive.ReadAsync();
        Assert.Empty(result.Contradictions.Concat(again.Contradictions));
        Assert.Equal(0, again.RowsAdded);
        Assert.Equal(
            [("K1", "d1", new LocalDate(2010, 11, 8)), ("K3", "f3", new LocalDate(2010, 11, 9))],
            read.Cards.CorrectionsInOrder()
                .Select(row => (row.Card.Value, row.Correction.Target, row.Correction.RecordedOn)));
        foreach (var day in new[] { October(19), October(20), October(22), new(2010, 11, 8), new(2010, 12, 1) })
        {
            Assert.Equal(
                corrected.KnownBy(day).Cards.Select(card => WithoutEntries(card.SeenFrom(day))),
                (await desk.Open().Archive.ReadAsync(day)).Cards.Select(card => WithoutEntries(card.SeenFrom(day))));
        }

        await RebuildsTheSameAsync(desk);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_WhereEveryFilingIsVoid_KeepsTheRowsAndCountsNoCard(string store)
    {
        const string Cards = """
            K1 phone 10-04 B next 10-08 #f1
            K2 phone 10-05 B next 10-09 #f2 | 10-22 merged K1 #m2
            """;
        var corrected = Story.OfCards(Cards)
            .Voiding("K1", "f1", "11-08", "v1").Voiding("K2", "f2", "11-09", "v2").ToHistory();
        using var desk = new Desk(store);

        var result = await desk.Open().Archive.ImportAsync(corrected, new(2010, 12, 1));

        Assert.Empty(result.Contradictions);
        Assert.Empty((await desk.Open().Archive.ReadAsync()).Cards);
        var before = await desk.Open().Archive.ReadAsync(new LocalDate(2010, 11, 7));
        Assert.Equal(["K1", "K2"], before.Cards.Select(card => card.Id.Value));
        Assert.Equal(0, await desk.Context().FunnelFacts<CardFacts>(FactSnapshot.Live).CountAsync());
        await RebuildsTheSameAsync(desk);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfARowThatWasCorrectedHere_BringsItNotBack(string store)
    {
        using var desk = new Desk(store);
        var told = Story.OfCards("K1 phone 10-04 B next 10-08 | 10-19 order | 10-20 delivered").ToHistory();
        await desk.Open().Archive.ImportAsync(told, October(30));
        await desk.Open().Cards.CorrectAsync(new(new("K1"), 3), Void("card/K1/3", 31), new("void"));
        var before = StoredRows.PrintAll(desk.Context());

        var again = await desk.Open().Archive.ImportAsync(told, October(31));

        Assert.Empty(again.Contradictions);
        Assert.Equal(before, StoredRows.PrintAll(desk.Context()));
    }

    private static async Task SellAsync(Desk desk)
    {
        var card = await desk.FileAsync("C1");
        await desk.Open().Cards.MoveAsync(
            card.Seen, new CardEvent.OrderSigned(October(8)), new("order"), October(8));
        await desk.Open().Cards.MoveAsync(
            new(new("C1"), 2), new CardEvent.Delivered(October(10)), new("delivery"), October(10));
    }

    private static async Task<Domain.Restatement.MonthClose> CloseAsync(Desk desk)
    {
        Assert.IsType<StoreResult.Stored>(await desk.Open().Closes.CloseAsync(
            new("D1"), new(2010, 10), October(31), new(2010, 11, 1)));
        return Assert.Single(await desk.Open().Closes.ReadAsync());
    }

    /// <summary>Sends a correction of C1 that is to have a version.</summary>
    private static Task<StoreResult> CorrectAsync(Desk desk, int version, RowCorrection correction) =>
        desk.Open().Cards.CorrectAsync(new(new("C1"), version - 1), correction, new($"correction {version}"));

    private static RowCorrection Void(string target, int day, string? note = null) =>
        new(target, CorrectionCause.WrongCustomer, At(day)) { Note = note };

    private static Entry At(int day) => new() { RecordedOn = October(day) };

    private static async Task RebuildsTheSameAsync(Desk desk)
    {
        var facts = StoredRows.Print(desk.Context());
        await desk.Open().Archive.RebuildAsync();
        Assert.Equal(facts, StoredRows.Print(desk.Context()));
    }
}
