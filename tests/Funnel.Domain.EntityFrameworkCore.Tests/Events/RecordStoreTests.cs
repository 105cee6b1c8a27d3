using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.Checks;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Kpis;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using Funnel.Domain.Traffic;
using Funnel.Domain.Worklists;
using NodaTime;
using static Funnel.Domain.EntityFrameworkCore.Tests.Events.Desk;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

public sealed class RecordStoreTests
{
    private static readonly ReportingPeriod Month = new(October(1), October(31));

    public static TheoryData<string> Stores => [Database.Sqlite, Database.Postgres];

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Add_ATrafficRecordTwice_CountsOnce(string store)
    {
        using var desk = new Desk(store);

        Assert.IsType<StoreResult.Stored>(await desk.Open().Records.AddAsync(Visit, new("t"), October(1)));
        Assert.IsType<StoreResult.Repeated>(await desk.Open().Records.AddAsync(Visit, new("t"), October(1)));
        var again = await desk.Open().Records.AddAsync(Visit, new("another"), October(1));

        Assert.Equal("duplicate-id", Assert.Single(Assert.IsType<StoreResult.Refused>(again).Reasons).Code);
        Assert.Equal("1/1", await TellAsync(desk, "effective-reception-rate"));
        Assert.Equal(Visit, Assert.Single((await desk.Open().Archive.ReadAsync()).Traffic) with { Entry = null });
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Add_ATrafficRecordThatCannotBe_IsRefusedWithEveryReason(string store)
    {
        using var desk = new Desk(store);
        var record = Visit with { LeftAt = Visit.ArrivedAt.PlusMinutes(-1) };

        var result = await desk.Open().Records.AddAsync(record, new("t"), new(2010, 9, 30));

        Assert.Equal(
            ["in-the-future", "left-before-arrived"],
            Assert.IsType<StoreResult.Refused>(result).Reasons.Select(reason => reason.Code));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Set_ABaseCustomerAgain_ReplacesIt(string store)
    {
        using var desk = new Desk(store);
        var customer = new BaseCustomer
        {
            Id = new("B1"),
            Dealer = new("D1"),
            Consultant = new("Ann"),
            AllocatedOn = October(1),
            IsAccurate = true,
            DueOn = October(7),
        };
        await desk.Open().Records.SetAsync(customer, new("b1"), October(1));

        await desk.Open().Records.SetAsync(
            customer with { FollowedUpOn = October(6), SwitchedReason = "moved" }, new("b2"), October(6));

        Assert.Equal("1/1", await TellAsync(desk, "base-timeliness-rate"));
        Assert.Equal("moved", Assert.Single((await desk.Open().Archive.ReadAsync()).BaseCustomers).SwitchedReason);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Add_AnOwnerContact_CountsOnceTheCarIsDelivered(string store)
    {
        using var desk = new Desk(store);
        var card = await desk.FileAsync("C1");
        var contact = new OwnerContact(new("C1"), October(4), new("Ann"));
        var early = await desk.Open().Records.AddAsync(contact, new("early"), October(4));
        await desk.Open().Cards.MoveAsync(card.Seen, new CardEvent.OrderSigned(October(2)), new("o"), October(2));
        await desk.Open().Cards.MoveAsync(
            new(new("C1"), 2), new CardEvent.Delivered(October(3)), new("d"), October(3));

        var late = await desk.Open().Records.AddAsync(contact, new("late"), October(4));
        await desk.Open().Records.AddAsync(
            new OwnerTransfer(new("C1"), October(5), new("Bob"), HandoverCause.ConsultantLeft),
            new("transfer"),
            October(5));

        Assert.Equal("not-delivered", Assert.Single(Assert.IsType<StoreResult.Refused>(early).Reasons).Code);
        Assert.IsType<StoreResult.Stored>(late);
        Assert.Equal("1/2", await TellAsync(desk, "owner-contact-rate"));
        Assert.Equal(5, (await desk.Open().Cards.FindAsync(new("C1")))!.Version);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Add_AChecks_CountsEach(string store)
    {
        using var desk = new Desk(store);
        var check = new Check(new("D1"), new("Ann"), October(2), CheckKind.CallStandard, HasPassed: true);

        await desk.Open().Records.AddAsync(check, new("c1"), October(2));
        await desk.Open().Records.AddAsync(check with { HasPassed = false }, new("c2"), October(2));

        Assert.Equal("1/2", await TellAsync(desk, "call-standard-rate"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Worklist_OfAnyDay_IsWhatWasDueThen(string store)
    {
        using var desk = new Desk(store);
        var card = await desk.FileAsync("C1");
        await desk.FileAsync("C2");
        await desk.Open().Cards.MoveAsync(
            card.Seen,
            new CardEvent.Contact(October(6), new("Ann"), Contacts.ContactManner.Call, NextContactOn: October(8)),
            new("m"),
            October(6));

        Assert.Equal("C1 C2", await OverdueAsync(desk, October(10)));
        Assert.Equal("C2", await OverdueAsync(desk, October(7)));
        Assert.Equal("C1 C2", await ListAsync(desk, CardWorklists.Due, October(5)));
    }

    private static TrafficRecord Visit => new()
    {
        Id = new("T1"),
        Dealer = new("D1"),
        Consultant = new("Ann"),
        Kind = TrafficKind.Visit,
        ArrivedAt = October(1).At(new(9, 30)),
        LeftAt = October(1).At(new(10, 0)),
        IsSalesRelated = true,
        Outcome = TrafficOutcome.Filed,
        Card = new("C1"),
        PartySize = 2,
    };

    private static async Task<string> TellAsync(Desk desk, string kpi)
    {
        var table = await desk.Open().Reports.EvaluateAsync([Standard.Kpis.Get(kpi)], Month, []);
        return Domain.Tests.Stories.Report.Text(table.Total.Get(kpi));
    }

    private static Task<string> OverdueAsync(Desk desk, LocalDate today) =>
        ListAsync(desk, CardWorklists.Overdue, today);

    private static async Task<string> ListAsync(Desk desk, Worklist worklist, LocalDate today) => string.Join(
        ' ',
        (await desk.Open().Reports.WorklistAsync(worklist, today)).Select(entry => entry.Card.Card).Order(
            Comparer<CardId>.Create((left, right) => string.CompareOrdinal(left.Value, right.Value))));
}
