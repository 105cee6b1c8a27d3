using Funnel.Domain.Assignment;
using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using Funnel.Domain.Worklists;
using NodaTime;
using NodaTime.Text;
using static Funnel.Domain.Tests.Assignment.Showroom;

namespace Funnel.Domain.Tests.Worklists;

public sealed class ReassignmentListTests
{
    private static readonly LocalDate Today = new(2011, 2, 1);

    private static readonly Consultant[] Team =
    [
        Consultant("S1"), Consultant("S2"), Consultant("S3", isSenior: true), Consultant("S4", isSenior: true),
        Consultant("S5", isSenior: true) with { ActiveUntil = Today.PlusDays(-1) },
        new(new("X1"), new("D2"), IsSenior: true),
    ];

    [Fact]
    public void Of_PreLost_GoesToTheSeniorsOfTheDealerInService()
    {
        var entry = Assert.Single(Of([Card("K1")]));

        Assert.Equal("pre-lost", Task(entry).Advice.Reason.Code);
        Assert.Equal(["S3", "S4"], Task(entry).Receivers.Select(c => c.Value));
        Assert.Equal(116, entry.DaysOverdue);
        Assert.Equal(123, entry.AgeDays);
    }

    [Fact]
    public void Of_AbsentSenior_TakesNoPart() =>
        Assert.Equal(["S4"], Task(Assert.Single(Of([Card("K1")], absent: [new("S3")]))).Receivers.Select(c => c.Value));

    [Fact]
    public void Of_CardOfASenior_GoesToAnotherOne() => Assert.Equal(
        ["S4"],
        Task(Assert.Single(Of([Card(Filing("K1", consultant: "S3"))]))).Receivers.Select(c => c.Value));

    [Fact]
    public void Of_Intending_GoesToAnyOtherConsultant() => Assert.Equal(
        ["S2", "S3", "S4"],
        Task(Assert.Single(Of([Card(Filing("K1", level: "intending"))]))).Receivers.Select(c => c.Value));

    [Fact]
    public void Of_LevelChanged_CountsFromTheChange()
    {
        var rose = Card(Filing("K1", level: "intending"), Contact(new(2010, 11, 2), "imminent"));
        var fell = Card(Filing("K2"), Contact(new(2010, 11, 1), "intending"));
        var confirmed = Card(Filing("K3"), Contact(new(2010, 11, 2), "imminent"));

        Assert.Equal(["K2", "K3"], Of([rose, fell, confirmed]).Select(e => e.Card.Card.Value));
    }

    [Fact]
    public void Of_OrderedOrHandedOver_IsLeftAlone() => Assert.Empty(Of(
        [
            Card("K1", new CardEvent.OrderSigned(new(2011, 1, 15))),
            Card("K2", new CardEvent.Transferred(new(2011, 1, 1), new("S3"))),
        ]));

    [Fact]
    public void Of_Several_MostOverdueThenBestLevelThenId()
    {
        var waiting = Card(Filing("K0") with { NextContactOn = null });
        var lower = Card(Filing("K2", level: "intending"));

        Assert.Equal(
            ["K1", "K3", "K2", "K0"],
            Of([waiting, lower, Card("K3"), Card("K1")]).Select(e => e.Card.Card.Value));
    }

    // K2 is imminent since January and handed over on 20 June; K1 is watching, and marketing's from the first day on.
    [Theory]
    [InlineData("2010-03-31", "K1 to-marketing")]
    [InlineData("2010-06-19", "K2 pre-lost, K1 to-marketing")]
    [InlineData("2010-06-20", "K1 to-marketing")]
    [InlineData("2010-09-19", "K1 to-marketing")]
    [InlineData("2010-09-20", "K2 lost, K1 to-marketing")]
    public void Of_HandedOver_IsLostThreeMonthsAfterThatDay(string day, string expected)
    {
        var january = new LocalDate(2010, 1, 1);
        var watching = Card(Filing("K1", "watching") with { FiledOn = january, NextContactOn = null });
        var imminent = Card(
            Filing("K2") with { FiledOn = january, NextContactOn = null },
            new CardEvent.Transferred(new(2010, 6, 20), new("S3"), HandoverCause.NoProgress));
        var today = LocalDatePattern.Iso.Parse(day).Value;

        var listed = CardWorklists.ReassignmentUnder(ReassignmentLadders.Drm, Team)
            .Of(Facts([watching, imminent], today), today, LevelScales.Drm);

        Assert.Equal(
            expected,
            string.Join(", ", listed.Select(entry => $"{entry.Card.Card} {Task(entry).Advice.Reason.Code}")));
    }

    [Fact]
    public void Of_NoLadder_IsEmpty() => Assert.Empty(CardWorklists
        .ReassignmentUnder(ReassignmentLadders.None, Team)
        .Of(Facts([Card("K1")]), Today, LevelScales.Drm));

    private static IReadOnlyList<WorklistEntry> Of(CustomerCard[] cards, ConsultantId[]? absent = null) =>
        CardWorklists.ReassignmentUnder(ReassignmentLadders.Drm, Team, absent).Of(Facts(cards), Today, LevelScales.Drm);

    private static WorklistTask.HandOver Task(WorklistEntry entry) => Assert.IsType<WorklistTask.HandOver>(entry.Task);

    private static IReadOnlyList<CardFacts> Facts(CustomerCard[] cards, LocalDate? day = null) => new FactBook(
        new FunnelHistory { Cards = [.. cards] },
        new ReportingPeriod(day ?? Today, day ?? Today),
        OwnerContactSchedules.Lotus).Of(FactKinds.Cards, Anchor.AsOf);
}
