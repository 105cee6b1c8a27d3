using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Tests.Stories;
using Microsoft.EntityFrameworkCore;
using static Funnel.Domain.EntityFrameworkCore.Tests.Events.Desk;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

public sealed class RecordVoidTests
{
    public static TheoryData<string> Stores => [Database.Sqlite, Database.Postgres];

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Void_OfEveryKindOfRecord_TakesItOutAndVoidingThatBringsItBack(string store)
    {
        using var desk = new Desk(store);
        var history = Records();
        await desk.Open().Archive.ImportAsync(history, October(20));
        var before = StoredRows.Print(desk.Context());
        var read = await desk.Open().Archive.ReadAsync();
        string[] rows =
        [
            read.Traffic[0].Entry!.Row!, read.Leads[0].Entry!.Row!, read.BaseCustomers[0].Entry!.Row!,
            read.Checks[0].Entry!.Row!, read.OwnerContacts[0].Entry!.Row!, read.OwnerTransfers[0].Entry!.Row!,
        ];

        foreach (var row in rows)
        {
            await VoidAsync(desk, row, 21, CorrectionCause.TestRecord);
        }

        var voided = await desk.Open().Archive.ReadAsync();
        Assert.Equal(
            (0, 0, 0, 1, 0, 0),
            (voided.Traffic.Count, voided.Leads.Count, voided.BaseCustomers.Count, voided.Checks.Count,
                voided.OwnerContacts.Count, voided.OwnerTransfers.Count));
        Assert.Equal(6, voided.Voided.Count);
        Assert.Equal(CorrectionCause.TestRecord, voided.Voided.Traffic[0].Cause);
        Assert.Equal(0, await desk.Context().FunnelFacts<TrafficFacts>(FactSnapshot.Live).CountAsync());
        Assert.Equal(1, await desk.Context().FunnelFacts<CheckFacts>(FactSnapshot.Live).CountAsync());
        Assert.Equal(6, (await desk.Open().Archive.ReadAsync(October(21))).Voided.Count);
        Assert.Equal(0, (await desk.Open().Archive.ReadAsync(October(20))).Voided.Count);
        await RebuildsTheSameAsync(desk);

        foreach (var row in VoidsOf(voided.Voided))
        {
            await VoidAsync(desk, row, 22, CorrectionCause.WrongEvent);
        }

        Assert.Equal(before, StoredRows.Print(desk.Context()));
        await RebuildsTheSameAsync(desk);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Void_OfWhatIsNoRecord_IsRefused(string store)
    {
        using var desk = new Desk(store);
        await desk.Open().Archive.ImportAsync(Records(), October(20));

        Assert.Equal([StoreReasons.UnknownRow], await RefusalAsync("card/K1/1", 21));
        Assert.Equal([StoreReasons.UnknownRow], await RefusalAsync("nothing", 21));
        Assert.Equal([StoreReasons.BeforeRow], await RefusalAsync("lead/L1/1", 1));
        await VoidAsync(desk, "lead/L1/1", 21, CorrectionCause.EnteredTwice);
        Assert.Equal([StoreReasons.VoidRecord], await RefusalAsync("lead/L1/1", 22));
        var lead = Records().Leads[0];
        Assert.Equal(
            [StoreReasons.VoidRecord],
            Assert.IsType<StoreResult.Refused>(
                await desk.Open().Records.SetAsync(lead, new("lead"), October(22))).Reasons);

        async Task<IReadOnlyList<Wording.Reason>> RefusalAsync(string row, int day) =>
            Assert.IsType<StoreResult.Refused>(await desk.Open().Records.VoidAsync(
                row, CorrectionCause.EnteredTwice, new($"{row} {day}"), October(day))).Reasons;
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfRecordsThatAreVoidInTheFile_CountsThemUntilTheirDay(string store)
    {
        using var desk = new Desk(store);
        var file = VoidInFile(Records());

        var result = await desk.Open().Archive.ImportAsync(file, October(25));

        Assert.Empty(result.Contradictions);
        var before = await desk.Open().Archive.ReadAsync(October(20));
        var after = await desk.Open().Archive.ReadAsync(October(21));
        Assert.Equal((0, 6), (before.Voided.Count, after.Voided.Count));
        Assert.Equal(
            [("T1", 1), ("L1", 1), ("B1", 1), ("Ann", 2), ("K1", 1), ("K1", 1)],
            [
                (before.Traffic[0].Id.Value, before.Traffic.Count), (before.Leads[0].Id.Value, before.Leads.Count),
                (before.BaseCustomers[0].Id.Value, before.BaseCustomers.Count),
                (before.Checks[0].Consultant.Value, before.Checks.Count),
                (before.OwnerContacts[0].Card.Value, before.OwnerContacts.Count),
                (before.OwnerTransfers[0].Card.Value, before.OwnerTransfers.Count),
            ]);
        Assert.Equal(October(2), before.Checks[0].On);
        Assert.Equal(October(4), Assert.Single(after.Checks).On);
        Assert.Equal(
            ("gone", CorrectionCause.TestRecord, "v1", "eve"),
            (after.Voided.Leads[0].Note, after.Voided.Leads[0].Cause, after.Voided.Leads[0].Entry.Row,
                after.Voided.Leads[0].Entry.RecordedBy));
        Assert.Equal(0, await desk.Context().FunnelFacts<TrafficFacts>(FactSnapshot.Live).CountAsync());
        await RebuildsTheSameAsync(desk);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfWhatWasReadAgain_ChangesNothingAndAnotherStoreTellsTheSame(string store)
    {
        using var desk = new Desk(store);
        await desk.Open().Archive.ImportAsync(VoidInFile(Records()), October(25));
        var rows = StoredRows.PrintAll(desk.Context());
        var read = await desk.Open().Archive.ReadAsync();

        var again = await desk.Open().Archive.ImportAsync(read, October(26));
        using var other = new Desk(store);
        await other.Open().Archive.ImportAsync(read, October(25));
        var copied = await other.Open().Archive.ReadAsync();

        Assert.Empty(again.Contradictions);
        Assert.Equal(rows, StoredRows.PrintAll(desk.Context()));
        Assert.Equal(read.Voided.Checks, copied.Voided.Checks);
        Assert.Equal(read.Voided.Leads, copied.Voided.Leads);
        Assert.Equal(read.Voided.OwnerContacts, copied.Voided.OwnerContacts);
        Assert.Equal(read.Voided.OwnerTransfers, copied.Voided.OwnerTransfers);
        Assert.Equal(read.Voided.Traffic, copied.Voided.Traffic);
        Assert.Equal(read.Voided.BaseCustomers, copied.Voided.BaseCustomers);
        Assert.Equal(read.Checks, copied.Checks);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfRecordsVoidInTheFileThatStandHere_NamesEachAndLeavesIt(string store)
    {
        using var desk = new Desk(store);
        await desk.Open().Archive.ImportAsync(Records(), October(20));
        var rows = StoredRows.PrintAll(desk.Context());

        var result = await desk.Open().Archive.ImportAsync(VoidInFile(Records()), October(25));

        Assert.Equal(
            ["traffic T1", "leads L1", "base_customers B1", "checks Ann", "owner_contacts K1", "owner_transfers K1"],
            result.Contradictions.Select(row => $"{row.Kind} {row.Id}"));
        Assert.All(result.Contradictions, row => Assert.Equal(StoreReasons.CorrectionNotTaken, row.Reason));
        Assert.Equal(rows, StoredRows.PrintAll(desk.Context()));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfOneMoreCheckLikeAVoidOne_TakesItIn(string store)
    {
        using var desk = new Desk(store);
        var file = VoidInFile(Records());
        await desk.Open().Archive.ImportAsync(file, October(25));

        var again = file with { Checks = [Records().Checks[0], .. file.Checks] };
        await desk.Open().Archive.ImportAsync(again, October(26));

        var read = await desk.Open().Archive.ReadAsync();
        Assert.Equal((2, 1), (read.Checks.Count, read.Voided.Checks.Count));
        await RebuildsTheSameAsync(desk);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfTwoFilesThatCallTheirRowsAlike_GivesEachRowAnIdOfItsOwn(string store)
    {
        using var desk = new Desk(store);
        var first = Records();
        await desk.Open().Archive.ImportAsync(Alike(first), October(20));
        var second = new FunnelHistory
        {
            Traffic = [first.Traffic[0] with { Id = new("T2") }],
            Checks = [first.Checks[0] with { On = October(9) }],
        };

        await desk.Open().Archive.ImportAsync(Alike(second), October(20));

        var read = await desk.Open().Archive.ReadAsync();
        string?[] rows = [.. read.Traffic.Select(one => one.Entry!.Row), .. read.Checks.Select(one => one.Entry!.Row)];
        Assert.Equal(5, rows.Distinct().Count());
        Assert.Equal("1", read.Traffic[0].Entry!.Row);
        await VoidAsync(desk, read.Checks[^1].Entry!.Row!, 21, CorrectionCause.EnteredTwice);
        Assert.Equal(
            [October(2), October(4)], (await desk.Open().Archive.ReadAsync()).Checks.Select(check => check.On));

        static FunnelHistory Alike(FunnelHistory history) => history with
        {
            Traffic = [.. history.Traffic.Select(one => one with { Entry = new() { Row = "1" } })],
            Checks = [.. history.Checks.Select(one => one with { Entry = new() { Row = "1" } })],
        };
    }

    /// <summary>The first record of each kind proved wrong on 21 October.</summary>
    private static FunnelHistory VoidInFile(FunnelHistory records)
    {
        return records with
        {
            Traffic = [.. records.Traffic.Skip(1)],
            Leads = [.. records.Leads.Skip(1)],
            BaseCustomers = [.. records.BaseCustomers.Skip(1)],
            Checks = [.. records.Checks.Skip(1)],
            OwnerContacts = [.. records.OwnerContacts.Skip(1)],
            OwnerTransfers = [.. records.OwnerTransfers.Skip(1)],
            Voided = new()
            {
                Traffic = [Void(records.Traffic[0])],
                Leads = [Void(records.Leads[0], "v1", "gone")],
                BaseCustomers = [Void(records.BaseCustomers[0])],
                Checks = [Void(records.Checks[0])],
                OwnerContacts = [Void(records.OwnerContacts[0])],
                OwnerTransfers = [Void(records.OwnerTransfers[0])],
            },
        };

        static VoidedRecord<T> Void<T>(T record, string? row = null, string? note = null)
            where T : class => new(
                record, CorrectionCause.TestRecord, new() { Row = row, RecordedOn = October(21), RecordedBy = "eve" })
            {
                Note = note,
            };
    }

    private static FunnelHistory Records()
    {
        var story = Story.OfCards("K1 phone 10-01 B next 10-08 | 10-02 order | 10-03 delivered")
            .WithLeads("L1 10-02T10:00 website responded 10-02T10:20");
        return story.ToHistory() with
        {
            Traffic =
            [
                new()
                {
                    Id = new("T1"), Dealer = new("D1"), Consultant = new("Ann"), Kind = Traffic.TrafficKind.Visit,
                    ArrivedAt = new(2010, 10, 2, 9, 0), IsSalesRelated = true,
                    Outcome = Traffic.TrafficOutcome.FollowUp,
                },
            ],
            BaseCustomers =
            [
                new()
                {
                    Id = new("B1"), Dealer = new("D1"), Consultant = new("Ann"), AllocatedOn = October(1),
                    DueOn = October(9), IsAccurate = true,
                },
            ],
            Checks =
            [
                new(new("D1"), new("Ann"), October(2), Checks.CheckKind.ProductKnowledge, true),
                new(new("D1"), new("Ann"), October(4), Checks.CheckKind.ProductKnowledge, false),
            ],
            OwnerContacts = [new(new("K1"), October(5), new("Ann"))],
            OwnerTransfers = [new(new("K1"), October(6), new("Bob"), HandoverCause.Neglected)],
        };
    }

    private static IEnumerable<string> VoidsOf(VoidedRecords voided) =>
    [
        .. voided.Traffic.Select(one => one.Entry.Row!),
        .. voided.Leads.Select(one => one.Entry.Row!),
        .. voided.BaseCustomers.Select(one => one.Entry.Row!),
        .. voided.Checks.Select(one => one.Entry.Row!),
        .. voided.OwnerContacts.Select(one => one.Entry.Row!),
        .. voided.OwnerTransfers.Select(one => one.Entry.Row!),
    ];

    private static async Task VoidAsync(Desk desk, string row, int day, CorrectionCause cause) =>
        Assert.IsType<StoreResult.Stored>(await desk.Open().Records.VoidAsync(
            row, cause, new($"void {row}"), October(day), "a note"));

    private static async Task RebuildsTheSameAsync(Desk desk)
    {
        var facts = StoredRows.Print(desk.Context());
        await desk.Open().Archive.RebuildAsync();
        Assert.Equal(facts, StoredRows.Print(desk.Context()));
    }
}
