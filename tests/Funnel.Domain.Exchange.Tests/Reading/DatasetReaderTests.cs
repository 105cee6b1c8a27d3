using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Checks;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Owners;
using Funnel.Domain.Targets;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Domain.Exchange.Tests.Reading;

public sealed class DatasetReaderTests
{
    [Fact]
    public void Read_CardsAlone_IsUsableWithoutErrorsOrFindings()
    {
        using var folder = new SampleFolder();

        var dataset = folder.Read();

        Assert.True(dataset.IsUsable);
        Assert.Empty(dataset.Errors);
        Assert.Empty(dataset.Findings);
        Assert.Equal(["C1", "C2", "C3"], dataset.History.Cards.Select(card => card.Id.Value));
    }

    [Fact]
    public void Read_Card_TakesEveryField()
    {
        using var folder = new SampleFolder().With(
            DatasetFiles.Cards,
            "phone,card,dealer,consultant,customer_kind,channel,filed_on,model,media,lead_source,level,complete,"
            + "contents,next_contact_on,customer,shoe_size\n"
            + "138,C1,D1,K1,wholesale,outreach,2012-02-29,Fabia,J,vip,O,true,negotiation;test-drive,2012-03-01,王,44\n");

        var filing = Assert.Single(folder.Read().History.Cards).Filing;

        Assert.Equal(
            new CardFiling
            {
                Card = new("C1"),
                Dealer = new("D1"),
                Consultant = new("K1"),
                CustomerKind = CustomerKind.Wholesale,
                Channel = FilingChannel.Outreach,
                FiledOn = new(2012, 2, 29),
                Model = new("Fabia"),
                Media = MediaSource.Other,
                LeadSource = LeadSource.Vip,
                Level = new("O"),
                IsComplete = true,
                Contents = ContactContents.Negotiation | ContactContents.TestDrive,
                NextContactOn = new LocalDate(2012, 3, 1),
                Customer = new("王", "138"),
            },
            filing);
    }

    [Fact]
    public void Read_Events_AreTheCardsInOrderOfDates()
    {
        using var folder = new SampleFolder().WithEvents(
            "C1,2010-10-09,delivered",
            "C1,2010-10-08,order",
            "C2,2010-10-03,lost,,,,,,competitor,Golf,,too dear",
            "C1,2010-10-02,contact,K2,showroom,presentation,H,2010-10-04,,,,came with his wife",
            "C3,2010-10-02,transferred,,,,,,neglected,,K3");

        var cards = folder.Read().History.Cards.ToList();

        Assert.Equal(
            [
                new CardEvent.Contact(
                    new(2010, 10, 2),
                    new("K2"),
                    ContactManner.Showroom,
                    ContactContents.Presentation,
                    new("H"),
                    new LocalDate(2010, 10, 4),
                    "came with his wife"),
                new CardEvent.OrderSigned(new(2010, 10, 8)),
                new CardEvent.Delivered(new(2010, 10, 9)),
            ],
            cards[0].Events);
        Assert.Equal(
            [new CardEvent.Lost(new(2010, 10, 3), LostReason.Competitor, new ModelName("Golf"), "too dear")],
            cards[1].Events);
        Assert.Equal(
            [new CardEvent.Transferred(new(2010, 10, 2), new("K3"), HandoverCause.Neglected)], cards[2].Events);
    }

    [Fact]
    public void Read_EventsOfOneDay_CountInTheOrderOfTheFile()
    {
        using var folder = new SampleFolder().WithEvents(
            "C1,2010-10-08,order", "C1,2010-10-08,order-cancelled", "C1,2010-10-08,order", "C1,2010-10-08,delivered");

        var dataset = folder.Read();

        Assert.Empty(dataset.Findings);
        Assert.Equal(CardState.Delivered, dataset.History.Cards.First().Status.State);
    }

    [Fact]
    public void Read_FieldsAnEventDoesNotUse_AreNotLookedAt()
    {
        using var folder = new SampleFolder().WithEvents("C1,2010-10-08,order,,shouting,singing,Z,2010-02-30,because");

        Assert.True(folder.Read().IsUsable);
    }

    [Fact]
    public void Read_Traffic_TakesEveryField()
    {
        using var folder = new SampleFolder().With(
            DatasetFiles.Traffic,
            "traffic,dealer,consultant,kind,arrived_at,left_at,party_size,visit,sales_related,media,test_drive_invited,"
            + "test_drive_taken,outcome,card\n"
            + "T1,D1,K1,visit,2010-10-01T09:05,2010-10-01T09:15:30,3,again,true,A,true,false,follow-up,C1\n"
            + "T2,D1,K1,call,2010-10-01T10:00,,,unheard of,false,,,,none,unheard of\n");

        var traffic = folder.Read().History.Traffic;

        Assert.Equal(
            [
                new()
                {
                    Id = new("T1"),
                    Dealer = new("D1"),
                    Consultant = new("K1"),
                    Kind = TrafficKind.Visit,
                    ArrivedAt = new(2010, 10, 1, 9, 5),
                    LeftAt = new LocalDateTime(2010, 10, 1, 9, 15, 30),
                    PartySize = 3,
                    Visit = VisitOrder.Again,
                    IsSalesRelated = true,
                    Media = MediaSource.Newspaper,
                    IsInvitedToTestDrive = true,
                    Outcome = TrafficOutcome.FollowUp,
                    Card = new CardId("C1"),
                },
                new TrafficRecord
                {
                    Id = new("T2"),
                    Dealer = new("D1"),
                    Consultant = new("K1"),
                    Kind = TrafficKind.Call,
                    ArrivedAt = new(2010, 10, 1, 10, 0),
                    IsSalesRelated = false,
                    Outcome = TrafficOutcome.None,
                },
            ],
            traffic);
    }

    [Fact]
    public void Read_MasterDataAndTargets_TakesEveryField()
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Dealers, "dealer,name,region,time_zone\nD1,Nord,North,Asia/Urumqi\nD2,,,\n")
            .With(
                DatasetFiles.Consultants,
                "consultant,dealer,name,active_from,active_until,senior\n"
                + "K1,D1,王,2010-01-01,2010-12-31,true\nK2,D2,,,,\n")
            .With(
                DatasetFiles.Targets,
                "dealer,consultant,month,metric,value\nD1,,2010-10,deliveries,12\nD1,K1,2010-11,filings,0\n");

        var dataset = folder.Read();

        Assert.Equal(
            [new(new("D1"), "Nord", new RegionName("North"), "Asia/Urumqi"), new Dealer(new("D2"), null, null)],
            dataset.History.Dealers);
        Assert.Equal(
            [
                new(new("K1"), new("D1"), "王", new LocalDate(2010, 1, 1), new LocalDate(2010, 12, 31), true),
                new Consultant(new("K2"), new("D2")),
            ],
            dataset.History.Consultants);
        Assert.Equal(
            [
                new(new("D1"), null, new(2010, 10), TargetMetric.Deliveries, 12),
                new MonthlyTarget(new("D1"), new ConsultantId("K1"), new(2010, 11), TargetMetric.Filings, 0),
            ],
            dataset.Targets);
    }

    [Fact]
    public void Read_OwnersChecksAndBaseCustomers_AreTaken()
    {
        using var folder = new SampleFolder()
            .WithEvents("C1,2010-10-08,order", "C1,2010-10-08,delivered")
            .With(DatasetFiles.OwnerContacts, "card,on,consultant\nC1,2010-10-08,K1\n")
            .With(DatasetFiles.OwnerTransfers, "card,on,to,reason\nC1,2010-10-09,K2,left\n")
            .With(
                DatasetFiles.Checks,
                "dealer,consultant,on,kind,passed,stage,card\nD1,K1,2010-10-01,mot-compliance,true,quote,C1\n")
            .With(
                DatasetFiles.BaseCustomers,
                "base_customer,dealer,consultant,allocated_on,information_accurate,due_on,arrived_on,switched_reason\n"
                + "B1,D1,K1,2010-10-05,false,2010-10-12,2010-10-01,price\n");

        var history = folder.Read().History;

        Assert.Equal([new OwnerContact(new("C1"), new(2010, 10, 8), new("K1"))], history.OwnerContacts);
        Assert.Equal(
            [new OwnerTransfer(new("C1"), new(2010, 10, 9), new("K2"), new HandoverCause("left"))],
            history.OwnerTransfers);
        Assert.Equal(
            [
                new Check(
                    new("D1"),
                    new("K1"),
                    new(2010, 10, 1),
                    CheckKind.MotCompliance,
                    HasPassed: true,
                    ProcessStage.Quote,
                    new CardId("C1")),
            ],
            history.Checks);
        Assert.Equal(
            [
                new BaseCustomer
                {
                    Id = new("B1"),
                    Dealer = new("D1"),
                    Consultant = new("K1"),
                    AllocatedOn = new(2010, 10, 5),
                    IsAccurate = false,
                    DueOn = new(2010, 10, 12),
                    ArrivedOn = new LocalDate(2010, 10, 1),
                    SwitchedReason = "price",
                },
            ],
            history.BaseCustomers);
    }

    [Fact]
    public void Read_ByteOrderMarkCrLfAndQuotedNewlines_AreNoObstacle()
    {
        var text = SampleFolder.ThreeCards.ReplaceLineEndings("\r\n")
            .Replace("王小明", "\"王\r\n\"\"小明\"\"\"", StringComparison.Ordinal);
        using var folder = new SampleFolder()
            .With(DatasetFiles.Cards, [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(text)])
            .WithEvents("C1,2010-02-30,contact,K1,call");

        var dataset = folder.Read(skipErrors: true);

        Assert.Equal("王\r\n\"小明\"", dataset.History.Cards.First().Filing.Customer?.Name);
        Assert.Equal(3, dataset.History.Cards.Count);
    }

    [Fact]
    public void Read_RowsOfCardsInAnyOrder_GiveTheSameCards()
    {
        string[] events =
        [
            "C1,2010-10-02,contact,K1,call,,,2010-10-03", "C1,2010-10-03,order", "C2,2010-10-04,merged,,,,,,,,C1",
            "C3,2010-10-02,dormant", "C3,2010-10-05,reactivated",
        ];
        using var inOrder = new SampleFolder().WithEvents(events);
        using var shuffled = new SampleFolder().WithEvents(events[3], events[2], events[0], events[4], events[1]);

        Assert.Equal(States(inOrder), States(shuffled));
    }

    [Fact]
    public void Read_Progress_EndsWithAllBytes()
    {
        using var folder = new SampleFolder().WithEvents("C1,2010-10-08,order");
        List<DatasetProgress> told = [];

        DatasetReader.Read(folder.Path, SampleFolder.Options with { Progress = told.Add });

        Assert.Equal(told[^1].BytesTotal, told[^1].BytesRead);
        Assert.True(told[^1].BytesTotal > 0);
    }

    private static List<string> States(SampleFolder folder)
    {
        var dataset = folder.Read();
        return
        [
            .. dataset.History.Cards.Select(card => $"{card} {card.Status.State} {card.Events.Count}"),
            .. dataset.Findings.Select(found => found.Message.En).Order(StringComparer.Ordinal),
        ];
    }
}
