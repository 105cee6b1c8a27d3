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
