using Funnel.Domain.Cards;
using Funnel.Domain.Continuation;
using Funnel.Domain.Facts;
using Funnel.Domain.Owners;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.Tests.Continuation;

public sealed class HistoryContinuationTests
{
    [Fact]
    public void Of_ALaterExportOfAKnownCard_AddsItsNewRows()
    {
        var february = Read("X1 outreach 02-03 B next 02-20\nX2 outreach 02-10 B next 02-28");
        var march = Read(
            "X1 outreach 02-03 B next 02-20 | 03-01 showroom level A next 03-05 | 03-04 order | 03-08 delivered\n"
            + "X2 outreach 02-10 B next 02-28\nX3 outreach 03-02 B next 03-20");

        var continued = Continue(february, march);

        Assert.Empty(continued.Contradictions);
        Assert.Equal(3, continued.RowsAdded);
        Assert.Equal([new CardId("X1")], continued.Grown.Select(card => card.Id));
        Assert.Equal([new CardId("X3")], continued.Added.Cards.Select(card => card.Id));
        Assert.Equal(march.Cards, continued.History.Cards);
        Assert.Equal(March(8), continued.History.Cards[new("X1")].Status.DeliveredOn);
    }

    [Fact]
    public void Of_NewRowsAlone_AddsThemToWhatIsKnown()
    {
        var known = Read("C1 outreach 03-01 B next 03-05 | 03-02 call");
        var later = Read("C1 outreach 03-01 B next 03-05 | 03-04 showroom");

        var continued = Continue(known, later);

        Assert.Equal([March(2), March(4)], continued.History.Cards[new("C1")].Events.Select(e => e.On));
    }

    [Fact]
    public void Of_AKnownCardMergedIntoANewOne_KeepsTheOrderOfThatDay()
    {
        var known = Read("C3 outreach 03-01 B next 03-05");
        var later = Read(
            "C2 outreach 03-02 B next 03-05 | 03-10 call next 03-20\nC3 outreach 03-01 B next 03-05 | 03-10 merged C2");

        var continued = Continue(known, later);

        Assert.Equal(later.Cards[new("C2")], continued.History.Cards[new("C2")]);
    }

    [Fact]
    public void Of_RowsOfEarlierDays_PutsThemThere()
    {
        var known = Read("C1 outreach 03-01 B next 03-05 | 03-08 delivered");
        var later = Read("C1 outreach 03-01 B next 03-05 | 03-04 showroom | 03-08 showroom | 03-08 delivered");

        var continued = Continue(known, later);

        Assert.Empty(continued.Contradictions);
        Assert.Equal(later.Cards, continued.History.Cards);
    }

    [Fact]
    public void Of_RowsThatContradict_RefusesEachByItselfAndAddsTheOthers()
    {
        var known = Read(
            "C1 outreach 03-01 B next 03-05 | 03-02 call | 03-08 delivered\nC2 outreach 03-01 B next 03-05");
        var later = Read(
            "C1 outreach 03-01 A next 03-05 | 03-02 call level A | 03-04 call | 03-07 lost gave-up\n"
            + "C2 outreach 03-01 B next 03-05 | 03-09 showroom");

        var continued = Continue(known, later);

        Assert.Equal(
            [
                ("cards", "C1", March(1), "told-otherwise"),
                ("events", "C1", March(2), "told-otherwise"),
                ("events", "C1", March(7), "against-later-rows"),
            ],
            continued.Contradictions.Select(row => (row.Kind, row.Id, row.On, row.Reason.Code)));
        Assert.Equal(
            [March(2), March(4), March(8)], continued.History.Cards[new("C1")].Events.Select(e => e.On));
        Assert.Equal([March(9)], continued.History.Cards[new("C2")].Events.Select(e => e.On));
        Assert.Equal(2, continued.RowsAdded);
    }

    [Fact]
    public void Of_AnIdKnownAtAnotherDealer_AddsNothingToTheKnownCard()
    {
        var known = Read("C1 outreach 03-01 B next 03-05");
        var other = known.Cards.First().Filing with { Dealer = new("D9") };
        var later = new FunnelHistory
        {
            Cards = [CustomerCard.Restore(other, Rules.Scale, new CardEvent.OrderSigned(March(2)))],
        };

        var continued = Continue(known, later);

        Assert.Equal(
            ["told-otherwise", "another-card"], continued.Contradictions.Select(row => row.Reason.Code));
        Assert.Equal(known.Cards, continued.History.Cards);
    }

    [Fact]
    public void Of_ANewCardMergedWithAKnownOne_TiesBoth()
    {
        var known = Read("C1 outreach 03-01 B next 03-05");
        var later = Read("C1 outreach 03-01 B next 03-05\nC2 outreach 03-02 B next 03-06 | 03-04 merged C1");

        var continued = Continue(known, later);

        Assert.Empty(continued.Contradictions);
        Assert.Equal(later.Cards, continued.History.Cards);
        Assert.Equal([new CardId("C1")], continued.Grown.Select(card => card.Id));
    }

    [Fact]
    public void Of_RowsBeforeAKnownMerge_RefusesThem()
    {
        const string Survivor = "C1 outreach 03-01 B next 03-05\n";
        var known = Read(Survivor + "C2 outreach 03-02 B next 03-06 | 03-04 merged C1");
        var later = Read(Survivor + "C2 outreach 03-02 B next 03-06 | 03-03 call | 03-04 merged C1");

        var continued = Continue(known, later);

        Assert.Equal("before-known-merge", Assert.Single(continued.Contradictions).Reason.Code);
        Assert.Equal(known.Cards, continued.History.Cards);
    }

    [Fact]
    public void Of_APersonForgotten_RecognisesTheCardAndDoesNotBringThePersonBack()
    {
        var later = Read("C1 outreach 03-01 B next 03-05");
        var filing = later.Cards.First().Filing;
        var named = later with
        {
            Cards = [CustomerCard.Restore(filing with { Customer = new("王", "13800000000") }, Rules.Scale)],
        };

        var continued = Continue(later, named);

        Assert.Empty(continued.Contradictions);
        Assert.Null(continued.History.Cards.First().Filing.Customer);
    }

    [Fact]
    public void Of_OwnersOfAKnownDelivery_AddsWhatIsNewAndRefusesWhatComesBeforeIt()
    {
        var known = Read("C1 outreach 03-01 B next 03-05 | 03-08 delivered") with
        {
            OwnerContacts = [new(new("C1"), March(10), new("Ann"))],
        };
        var later = known with
        {
            OwnerContacts =
            [
                new(new("C1"), March(10), new("Ann")),
                new(new("C1"), March(10), new("Ann")),
                new(new("C1"), March(7), new("Ann")),
            ],
            OwnerTransfers = [new(new("C1"), March(20), new("Bob"), HandoverCause.ConsultantLeft)],
        };

        var continued = Continue(known, later);

        Assert.Equal([new OwnerContact(new("C1"), March(10), new("Ann"))], continued.Added.OwnerContacts);
        Assert.Single(continued.Added.OwnerTransfers);
        Assert.Equal("owner-not-delivered", Assert.Single(continued.Contradictions).Reason.Code);
    }

    [Fact]
    public void Of_ABaseCustomerFilledIn_IsRenewedAndAChangedOneRefused()
    {
        var known = Story.OfBaseCustomers("B1 10-01 due 10-31\nB2 10-01 due 10-31").ToHistory();
        var (first, second) = (known.BaseCustomers[0], known.BaseCustomers[1]);
        var later = known with
        {
            BaseCustomers =
            [
                first with { FollowedUpOn = new(2010, 10, 9) }, second with { DueOn = second.DueOn.PlusDays(1) },
            ],
        };

        var continued = Continue(known, later);

        Assert.Equal(
            [first with { FollowedUpOn = new(2010, 10, 9) }, second], continued.History.BaseCustomers);
        Assert.Equal(("base_customers", "B2"), continued.Contradictions.Select(row => (row.Kind, row.Id)).Single());
    }

    [Fact]
    public void Of_ALeadFilledIn_IsRenewedAndAChangedOneRefused()
    {
        var known = Story.OfCards("C1 outreach 10-01 B next 10-05")
            .WithLeads("L1 10-01T10:00 website\nL2 10-01T11:00 chat responded 10-01T11:30").ToHistory();
        var later = Story.OfCards("C1 outreach 10-01 B next 10-05")
            .WithLeads(
                "L1 10-01T10:00 website responded 10-01T10:20 card C1\nL2 10-01T11:00 chat responded 10-01T11:10\n"
                + "L3 10-02T09:00 chat").ToHistory();

        var continued = Continue(known, later);

        Assert.Equal([later.Leads[0], known.Leads[1], later.Leads[2]], continued.History.Leads);
        Assert.Equal([later.Leads[0], later.Leads[2]], continued.Added.Leads);
        Assert.Equal(
            ("leads", "L2", "told-otherwise"),
            continued.Contradictions.Select(row => (row.Kind, row.Id, row.Reason.Code)).Single());
    }

    private static CardRules Rules { get; } = new Story().Rules;

    private static LocalDate March(int day) => new(2010, 3, day);

    private static FunnelHistory Read(string cards) => Story.OfCards(cards).ToHistory();

    private static HistoryContinuation Continue(FunnelHistory known, FunnelHistory later) =>
        HistoryContinuation.Of(known, later, Rules);
}
