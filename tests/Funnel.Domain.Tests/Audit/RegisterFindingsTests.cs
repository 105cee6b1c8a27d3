using Funnel.Domain.Audit;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Audit;

public sealed class RegisterFindingsTests
{
    private static readonly Consultant Ann = new(new("Ann"), new("D1"));

    [Theory]
    [InlineData("t1 visit 10-05T10:00 first filed card K1", "")]
    [InlineData(
        "t1 visit 10-05T10:00 first filed card K1\nt2 visit 10-05T12:00 first filed card K1",
        "t2 filed-from-two-records")]
    [InlineData("t1 visit 10-04T10:00 first filed card K1", "t1 filed-on-another-day")]
    [InlineData(
        "t1 visit 10-05T10:00 first filed card K1\nt2 visit 10-06T10:00 again follow-up card K1",
        "t2 follow-up-without-contact")]
    [InlineData("t1 visit 10-05T10:00 first filed driven card K1", "t1 test-drive-in-register-only")]
    public void Of_RecordThatTheCardDoesNotTell_IsAFinding(string traffic, string found) =>
        Assert.Equal(found, Found("K1 walk-in 10-05 B next 10-20", traffic));

    [Theory]
    [InlineData("10-07 showroom next 10-20", "t2 visit 10-07T10:00 again follow-up card K1", "")]
    [InlineData("10-07 showroom next 10-20", "t2 visit 10-07T10:00 first none", "K1 no-visit-record")]
    [InlineData("10-07 showroom next 10-20", "t2 visit 10-08T10:00 first none", "")]
    [InlineData("10-07 call next 10-20", "t2 visit 10-07T10:00 first none", "")]
    [InlineData(
        "10-07 showroom test-drive next 10-20",
        "t2 visit 10-07T10:00 again follow-up card K1",
        "K1 test-drive-on-card-only")]
    [InlineData(
        "10-07 showroom test-drive next 10-20", "t2 visit 10-07T10:00 again follow-up driven card K1", "")]
    public void Of_ContactThatTheRegisterDoesNotTell_IsAFinding(string contact, string traffic, string found) =>
        Assert.Equal(
            found,
            Found(
                $"K1 walk-in 10-05 B next 10-20 | {contact}",
                $"t1 visit 10-05T10:00 first filed card K1\n{traffic}"));

    // t1's test drive is on no card; P1 came on the 6th and has no contact; K2 is filed twice, and four days later.
    [Fact]
    public void Of_RegisterOfThreeCards_HasFourFindings() => Assert.Equal(
        [
            "t1 test-drive-in-register-only", "t2 follow-up-without-contact", "t4 filed-on-another-day",
            "t5 filed-from-two-records",
        ],
        Found(
            """
            K1 walk-in 10-05 B presentation next 10-20
            P1 phone   10-02 B next 10-20
            K2 phone   10-09 B next 10-20
            """,
            """
            t1 visit 10-05T10:00 first filed invited driven card K1
            t2 visit 10-06T10:00 first follow-up invited driven card P1
            t3 call  10-02T10:00 filed card P1
            t4 visit 10-05T12:00 first filed card K2
            t5 visit 10-05T14:00 first filed card K2 by Bob
            """).Split(", ").Order(StringComparer.Ordinal));

    [Fact]
    public void Of_NoRegisterAtAll_SaysNothing() =>
        Assert.Empty(RegisterFindings.Of(Story.OfCards("K1 walk-in 10-05 B | 10-07 showroom").ToHistory()));

    [Fact]
    public void Of_RecordOfAVoidedFiling_IsAFinding()
    {
        var recorded = Story.OfCards("K1 walk-in 10-05 B next 10-20 #f1\nK2 walk-in 10-05 B next 10-20 #f2").Record();
        var history = new FunnelHistory
        {
            Cards = recorded.Cards,
            Traffic = Story.OfTraffic(
                "t1 visit 10-05T10:00 first filed card K1\nt2 visit 10-05T11:00 first filed card K2").Traffic,
        };
        var voided = recorded.Cards.Correct(
            new("K1"), new("f1", CorrectionCause.TestRecord, new() { RecordedOn = Words.DayOf("10-06") }));

        Assert.Empty(RegisterFindings.Of(history));
        Assert.Equal("t1 filing-is-void", Text(RegisterFindings.Of(history with { Cards = voided.Cards! })));
    }

    [Fact]
    public void Of_TransferThatCannotBeAndLeavers_AreFindings()
    {
        var history = Story.OfCards(
            """
            K1 walk-in 10-01 B next 10-20 | 10-05 transferred Zoe
            K2 walk-in 10-01 B next 10-20 by Lee
            K3 walk-in 10-01 B next 10-20
            """).ToHistory() with
        {
            Consultants =
            [
                Ann, new(new("Zoe"), new("D2"), ActiveUntil: Words.DayOf("09-01")),
                new(new("Lee"), new("D1"), ActiveUntil: Words.DayOf("10-10")),
            ],
        };

        Assert.Equal(
            "K1 receiver-of-other-dealer, K1 receiver-not-active, K1 owner-has-left, K2 owner-has-left",
            Text(StaffFindings.Of(history)));
    }

    // Lee left on the 10th; L1 was handed on, L3 is lost, and L4 is what the history knows of last.
    [Fact]
    public void Of_OwnerWhoseConsultantHasLeft_IsAFindingUnlessHandedOn()
    {
        var history = Story.OfCards(
            """
            L1 walk-in 10-01 B by Lee | 10-02 order | 10-03 delivered
            L2 walk-in 10-01 B by Lee | 10-02 order | 10-03 delivered
            L3 walk-in 10-01 B by Lee | 10-05 lost gave-up
            L4 walk-in 10-12 B next 10-20
            """).WithOwners("", "L1 10-09 Ann").ToHistory() with
        {
            Consultants = [Ann, new(new("Lee"), new("D1"), ActiveUntil: Words.DayOf("10-10"))],
        };

        Assert.Equal("L2 owner-has-left", Text(StaffFindings.Of(history)));
    }

    [Fact]
    public void Of_WholesaleInTwoHandsAndReturnsFromNothingLost_AreFindings() => Assert.Equal(
        "K3 return-of-no-lost-card, K5 return-of-no-lost-card, K2 several-for-wholesale",
        Text(StaffFindings.Of(Story.OfCards(
            """
            K1 outreach 10-01 B wholesale next 10-20
            K2 outreach 10-02 B wholesale next 10-20 by Bob
            K3 phone    10-03 B next 10-20 returns K9
            K4 phone    09-01 B | 09-20 lost gave-up
            K5 phone    09-10 B next 10-20 returns K4
            K6 phone    09-20 B next 10-20 returns K4
            """).ToHistory())));

    // One designated consultant at a time: the cards may be handed on together, or follow one another.
    [Theory]
    [InlineData("W1 outreach 10-01 B wholesale\nW2 outreach 10-05 B wholesale by Bob", "W2")]
    [InlineData("W1 outreach 10-05 B wholesale\nW2 outreach 10-01 B wholesale by Bob", "W1")]
    [InlineData("W1 outreach 10-01 B wholesale\nW2 outreach 10-05 B wholesale by Bob at D2", "")]
    [InlineData("W1 outreach 10-01 B wholesale\nW2 outreach 10-05 B by Bob", "")]
    [InlineData(
        "W1 outreach 10-01 O wholesale | 10-01 order | 10-01 delivered\n"
            + "W2 outreach 10-01 O wholesale by Bob | 10-01 order | 10-01 delivered",
        "W2")]
    [InlineData(
        "W1 outreach 10-01 B wholesale | 10-05 lost gave-up\nW2 outreach 10-04 B wholesale by Bob | 10-09 lost gave-up",
        "W2")]
    [InlineData("W1 outreach 10-01 B wholesale | 10-05 lost gave-up\nW2 outreach 10-05 B wholesale by Bob", "")]
    [InlineData(
        "W1 outreach 10-01 B wholesale | 10-05 transferred Bob\nW2 outreach 10-02 B wholesale | 10-05 transferred Bob",
        "")]
    [InlineData("W1 outreach 10-01 B wholesale | 10-05 transferred Bob\nW2 outreach 10-02 B wholesale", "W1")]
    [InlineData(
        "W1 outreach 10-01 B wholesale\nW2 outreach 10-02 B wholesale by Bob\nW3 outreach 10-03 B wholesale", "W2")]
    public void Of_WholesaleWithAnotherThanTheDesignatedConsultant_IsAFinding(string cards, string found) =>
        Assert.Equal(
            found,
            string.Join(' ', StaffFindings.Of(Story.OfCards(cards).ToHistory()).Select(finding => finding.Id)));

    private static string Found(string cards, string traffic) => Text(RegisterFindings.Of(
        Story.OfCards(cards).ToHistory() with { Traffic = Story.OfTraffic(traffic).Traffic }));

    private static string Text(IEnumerable<HistoryFinding> findings) =>
        string.Join(", ", findings.Select(found => $"{found.Id} {found.Reason.Code}"));
}
