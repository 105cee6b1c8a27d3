using Funnel.Domain.Cards;
using Funnel.Domain.Contacts;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Cards;

public sealed class CustomerCardTests
{
    [Theory]
    [InlineData("C phone 10-01 X", "unknown-level")]
    [InlineData("C phone 10-01 B next 09-30", "next-contact-before-own-date")]
    [InlineData("C phone 10-01 B wholesale", "wholesale-outside-outreach")]
    [InlineData("C outreach 2013-01-01 B wholesale", "in-the-future")]
    [InlineData(
        "C walk-in 2013-01-01 X wholesale next 10-01",
        "unknown-level next-contact-before-own-date wholesale-outside-outreach in-the-future")]
    public void File_Faulty_IsRefusedWithEveryReason(string line, string codes) =>
        Assert.Equal(codes, Desk.Codes(Desk.File(line)));

    [Theory]
    [InlineData("C outreach 10-01 B wholesale")]
    [InlineData("C walk-in 2012-12-31 N next 2012-12-31")]
    public void File_AtTheEdge_IsAllowed(string line) => Answer.Made(Desk.File(line));

    [Theory]
    [InlineData("C phone 10-01 B", "10-02 order-cancelled", "no-order")]
    [InlineData("C phone 10-01 B", "10-02 delivered", "delivery-without-order")]
    [InlineData("C phone 10-01 B", "10-02 reactivated", "not-dormant")]
    [InlineData("C phone 10-01 B", "10-02 transferred Ann", "same-owner")]
    [InlineData("C phone 10-01 B", "09-30 call", "before-filing")]
    [InlineData("C phone 10-01 B | 10-05 call", "10-04 order", "before-latest-event")]
    [InlineData("C phone 10-01 B", "2013-01-01 order", "in-the-future")]
    [InlineData("C phone 10-01 B", "10-02 call level X", "unknown-level")]
    [InlineData("C phone 10-01 B", "10-02 call next 10-01", "next-contact-before-own-date")]
    [InlineData("C phone 10-01 B | 10-02 call | 10-20 dormant", "10-21 dormant", "already-dormant")]
    [InlineData("C phone 10-01 B | 10-02 call | 10-20 dormant", "10-21 delivered", "delivery-without-order")]
    [InlineData("C phone 10-01 B | 10-02 call | 10-20 dormant", "10-21 order-cancelled", "no-order")]
    [InlineData("C phone 10-01 B | 10-02 order", "10-03 order", "already-ordered")]
    [InlineData("C phone 10-01 B | 10-02 order", "10-30 dormant", "ordered-is-never-dormant")]
    [InlineData("C phone 10-01 B | 10-02 order", "10-03 reactivated", "not-dormant")]
    [InlineData("C phone 10-01 B | 10-02 order | 10-03 delivered", "10-04 call", "already-delivered")]
    [InlineData("C phone 10-01 B | 10-02 order | 10-03 delivered", "10-04 lost gave-up", "already-delivered")]
    [InlineData("C phone 10-01 B | 10-02 order | 10-03 delivered", "10-04 transferred Bob", "already-delivered")]
    [InlineData("C phone 10-01 B | 10-02 lost gave-up", "10-03 call", "already-lost")]
    [InlineData("C phone 10-01 B | 10-02 lost gave-up", "10-03 order", "already-lost")]
    [InlineData("C phone 10-01 B | 10-05 call", "09-30 delivered", "delivery-without-order before-filing")]
    public void Move_Forbidden_IsRefusedAndChangesNothing(string line, string move, string codes)
    {
        var card = Desk.Card(line);
        var (before, events) = (Desk.Print(card), card.Events.Count);

        var result = Desk.Move(card, move);

        Assert.Equal(codes, Desk.Codes(result));
        Assert.Equal(before, Desk.Print(card));
        Assert.Equal(events, card.Events.Count);
        Assert.All(Answer.Refused(result), reason =>
        {
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", reason.Text.Zh);
            Assert.Matches("[a-z]{3}", reason.Text.En);
        });
    }

    [Fact]
    public void Refusal_OfADate_NamesIt()
    {
        var card = Desk.Card("C phone 10-01 B | 10-05 call");

        var early = Answer.Refused(Desk.Move(card, "10-04 order"))[0].Text;

        Assert.Equal("Nothing may be dated before the card's latest event on 2010-10-05.", early.En);
        Assert.Equal("日期不能早于最近一次记录 2010-10-05。", early.Zh);
    }

    [Fact]
    public void Move_DatedOnTheDayOfTheLatestEventOrToday_IsAllowed()
    {
        var card = Desk.Card("C phone 10-01 B | 10-05 call");

        Answer.Made(Desk.Move(card, "10-05 order", today: "10-05"));
        Assert.Equal("in-the-future", Desk.Codes(Desk.Move(card, "10-06 order", today: "10-05")));
    }

    [Theory]
    [InlineData(
        "C phone 10-01 B | 10-02 call",
        "10-16 dormant",
        "The card was filed 15 days ago; more than 15 must have passed.")]
    [InlineData(
        "C phone 10-01 B | 10-02 call",
        "10-12 dormant",
        "The card was filed 11 days ago; more than 15 must have passed.")]
    [InlineData("C phone 10-01 B", "10-30 dormant", "The customer was never contacted since the filing.")]
    [InlineData(
        "C walk-in 10-01 B",
        "10-30 dormant",
        "There was no vehicle presentation yet. There was no price negotiation yet. There was no test drive yet.")]
    [InlineData(
        "C walk-in 10-01 B presentation | 10-02 call negotiation",
        "10-30 dormant",
        "There was no test drive yet.")]
    [InlineData(
        "C phone 10-01 B | 10-02 showroom presentation",
        "10-30 dormant",
        "There was no price negotiation yet. There was no test drive yet.")]
    public void Dormancy_Refused_NamesEveryUnmetCondition(string line, string move, string reasons) => Assert.Equal(
        reasons,
        string.Join(' ', Answer.Refused(Desk.Move(Desk.Card(line), move))
            .Select(reason => reason.Text.En)));

    [Fact]
    public void Chain_BegunByAStandard_TakesItsRulesAndTodayAlong()
    {
        var filing = CardLine.Read("C phone 10-01 B").Filing;
        var today = Words.DayOf("10-20");

        var sold = SalesStandards.Gps.File(filing, today)
            .Then(new CardEvent.OrderSigned(Words.DayOf("10-05")))
            .Then(new CardEvent.Delivered(Words.DayOf("10-19")));
        var late = SalesStandards.Gps.Move(Answer.Made(sold), new CardEvent.OrderSigned(Words.DayOf("10-21")), today);

        Assert.Equal(CardState.Delivered, Answer.Made(sold).Status.State);
        Assert.Equal("already-delivered in-the-future", Desk.Codes(late));
    }

    [Theory]
    [InlineData("C phone 10-01 B | 10-02 call", "10-17 dormant")]
    [InlineData("C outreach 10-01 B | 10-02 message", "10-17 dormant")]
    [InlineData("C walk-in 10-01 B presentation | 10-02 call negotiation | 10-03 showroom test-drive", "10-03 dormant")]
    [InlineData("C phone 10-01 B presentation | 10-02 showroom negotiation test-drive", "10-02 dormant")]
    public void Dormancy_Allowed_ClearsTheNextDate(string line, string move)
    {
        var dormant = Answer.Made(Desk.Move(Desk.Card(line), move));

        Assert.Equal(CardState.Dormant, dormant.Status.State);
        Assert.Null(dormant.Status.NextContactOn);
    }

    [Theory]
    [InlineData("10-21 call", CardState.Active)]
    [InlineData("10-21 reactivated", CardState.Active)]
    [InlineData("10-21 order", CardState.Ordered)]
    [InlineData("10-21 transferred Bob", CardState.Dormant)]
    [InlineData("10-21 lost unreachable", CardState.Lost)]
    public void Dormant_Moved_Becomes(string move, CardState state)
    {
        var card = Desk.Card($"C phone 10-01 B next 10-25 | 10-02 call | 10-20 dormant | {move}");

        Assert.Equal(state, card.Status.State);
        Assert.Null(card.Status.NextContactOn);
    }

    [Fact]
    public void Order_Cancelled_MakesTheCardActiveAndCanBeSignedAgain()
    {
        var card = Desk.Card(
            "C phone 10-01 B next 10-30 | 10-02 order | 10-05 order-cancelled | 10-05 order | 10-09 delivered");

        Assert.Equal(CardState.Delivered, card.Status.State);
        Assert.Equal(Words.DayOf("10-05"), card.Status.OrderSignedOn);
        Assert.Equal(CardState.Active, Desk.Card("C phone 10-01 B | 10-02 order | 10-05 order-cancelled").Status.State);
        Assert.Equal(
            [
                new CardOrder(Words.DayOf("10-02"), CancelledOn: Words.DayOf("10-05")),
                new CardOrder(Words.DayOf("10-05"), DeliveredOn: Words.DayOf("10-09")),
            ],
            card.StoryUntil(Desk.Today).Orders);
    }

    [Fact]
    public void Lost_WhileOrdered_CancelsTheOrder()
    {
        var card = Desk.Card("C phone 10-01 B next 10-30 | 10-02 order | 10-05 lost competitor Golf");

        Assert.Equal(
            [new CardOrder(Words.DayOf("10-02"), CancelledOn: Words.DayOf("10-05"))],
            card.StoryUntil(Desk.Today).Orders);
        Assert.Equal(LostReason.Competitor, card.Status.LostReason);
        Assert.Equal("Golf", card.Status.ModelBought?.Value);
        Assert.Null(card.Status.NextContactOn);
    }

    [Fact]
    public void On_AnyDay_TellsOwnerStateAndLevelOfThatDay()
    {
        var card = Desk.Card(
            "C phone 10-01 C | 10-03 call level B | 10-05 transferred Bob | 10-05 transferred Cid | 10-08 order");

        Assert.Null(card.On(Words.DayOf("09-30")));
        Assert.Null(card.OwnerOn(Words.DayOf("09-30")));
        Assert.Equal("Ann", card.OwnerOn(Words.DayOf("10-04"))?.Value);
        Assert.Equal("Cid", card.OwnerOn(Words.DayOf("10-05"))?.Value);
        Assert.Equal(CardState.Active, card.On(Words.DayOf("10-07"))?.State);
        Assert.Equal(CardState.Ordered, card.On(Words.DayOf("10-08"))?.State);
        Assert.Equal("C", card.On(Words.DayOf("10-02"))?.Level.Value);
        Assert.Equal("B", card.On(Words.DayOf("10-08"))?.Level.Value);
    }

    [Fact]
    public void Visits_OfAWalkIn_BeginWithTheFiling()
    {
        var status = Desk.Card("C walk-in 10-01 B | 10-03 call test-drive | 10-04 showroom | 10-05 showroom").Status;

        Assert.Equal(Words.DayOf("10-01"), status.FirstVisitOn);
        Assert.Equal(Words.DayOf("10-04"), status.SecondVisitOn);
        Assert.Equal(Words.DayOf("10-03"), status.FirstTestDriveOn);
        Assert.Equal(Words.DayOf("10-05"), status.LastContactOn);
        Assert.Equal(ContactContents.TestDrive, status.Covered);
    }

    [Theory]
    [InlineData("C phone 10-01 B", "10-16", "contact order lost transferred merged")]
    [InlineData("C phone 10-01 B | 10-02 call", "10-17", "contact order lost dormant transferred merged")]
    [InlineData("C phone 10-01 B | 10-02 order", "10-17", "contact order-cancelled delivered lost transferred")]
    [InlineData(
        "C phone 10-01 B | 10-02 call | 10-20 dormant",
        "10-21",
        "contact order lost reactivated transferred merged")]
    [InlineData("C phone 10-01 B | 10-20 lost gave-up", "10-21", "")]
    [InlineData("C phone 10-01 B | 10-02 order | 10-20 delivered", "10-21", "")]
    [InlineData("C phone 10-01 B", "09-30", "")]
    public void MovesOn_ADay_AllowsThese(string line, string day, string moves)
    {
        var options = Desk.Card(line).MovesOn(Words.DayOf(day), Desk.Rules);

        Assert.Equal(10, options.Count);
        Assert.Equal(
            moves, string.Join(' ', options.Where(o => o.IsAllowed).Select(o => Codes.Of<CardMove>().CodeOf(o.Move))));
        Assert.All(options, option => Assert.Equal(option.IsAllowed, option.Reasons.Count == 0));
    }

    [Fact]
    public void Move_OfAMerge_IsACallersMistake() => Assert.Throws<ArgumentException>(
        () => Desk.Move(Desk.Card("C phone 10-01 B"), "10-02 merged D"));

    [Fact]
    public void ToString_OfCardsAndDetails_TellsNothingPersonal()
    {
        var filing = CardLine.Read("C phone 10-01 B").Filing with { Customer = new("Li Lei", "13800000000") };
        var contact = new CardEvent.Contact(filing.FiledOn, new("Ann"), ContactManner.Call, Note: "Li Lei is ill");

        Assert.DoesNotContain("Li", $"{filing} {filing.Customer} {contact}", StringComparison.Ordinal);
        Assert.DoesNotContain("138", $"{filing} {filing.Customer} {contact}", StringComparison.Ordinal);
    }
}
