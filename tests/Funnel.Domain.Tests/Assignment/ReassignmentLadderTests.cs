using Funnel.Domain.Assignment;
using Funnel.Domain.Cards;
using Funnel.Domain.Intent;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Tests.Assignment;

public sealed class ReassignmentLadderTests
{
    [Theory]
    [InlineData("imminent", "2010-12-31", null)]
    [InlineData("imminent", "2011-01-01", "pre-lost")]
    [InlineData("imminent", "2011-03-31", "pre-lost")]
    [InlineData("imminent", "2011-12-31", "pre-lost")]
    [InlineData("intending", "2010-12-31", null)]
    [InlineData("intending", "2011-01-01", "reassign")]
    [InlineData("intending", "2011-12-31", "reassign")]
    [InlineData("watching", "2010-10-01", "to-marketing")]
    [InlineData("watching", "2011-12-31", "to-marketing")]
    public void Judge_DrmTierSinceTheFirstOfOctober_Recommends(string level, string today, string? action) =>
        Assert.Equal(action, ActionOf(Judge(new(CardState.Active, new(level), new(2010, 10, 1)), today)));

    [Fact]
    public void Judge_PreLost_GoesToASeniorOrTheManagerWithItsReason()
    {
        var verdict = Assert.IsType<ReassignmentAdvice>(
            Judge(new(CardState.Active, new("imminent"), new(2010, 10, 1)), "2011-02-01"));

        Assert.Equal([ReassignmentTarget.SeniorConsultant, ReassignmentTarget.SalesManager], verdict.Rule.Targets);
        Assert.Equal(new LocalDate(2011, 1, 1), verdict.DueOn);
        Assert.Equal("pre-lost", verdict.Reason.Code);
        Assert.Equal(
            "at level imminent since 2010-10-01, for 3 months without a purchase or a rise: pre-lost, reassign",
            verdict.Reason.Text.En);
        Assert.Equal("自 2010-10-01 起级别为 imminent，满3个月未成交或升级：准战败，重新分配", verdict.Reason.Text.Zh);
    }

    [Fact]
    public void Judge_LostAndReassign_NameMarketingAndAnotherConsultant()
    {
        Assert.Equal(
            [ReassignmentTarget.Marketing],
            Judge(HandedOver("2011-01-20", "2011-05-01"), "2011-05-01")?.Rule.Targets);
        Assert.Equal(
            [ReassignmentTarget.Marketing],
            Judge(new(CardState.Active, new("watching"), new(2010, 10, 1)), "2010-10-01")?.Rule.Targets);
        Assert.Equal(
            [ReassignmentTarget.AnotherConsultant],
            Judge(new(CardState.Active, new("intending"), new(2010, 10, 1)), "2011-05-01")?.Rule.Targets);
    }

    [Theory]
    [InlineData(CardState.Active, "pre-lost")]
    [InlineData(CardState.Dormant, "pre-lost")]
    [InlineData(CardState.Ordered, null)]
    [InlineData(CardState.Delivered, null)]
    [InlineData(CardState.Lost, null)]
    [InlineData(CardState.Merged, null)]
    public void Judge_EachState_OnlyOpenCardsWithoutAnOrder(CardState state, string? action) =>
        Assert.Equal(action, ActionOf(Judge(new(state, new("imminent"), new(2010, 10, 1)), "2011-02-01")));

    [Theory]
    [InlineData("2010-12-31", "2011-02-01", "pre-lost")]
    [InlineData("2011-01-01", "2011-02-01", null)]
    [InlineData("2011-01-01", "2011-03-31", null)]
    [InlineData("2011-01-01", "2011-04-01", "lost")]
    [InlineData("2011-06-20", "2011-06-19", "pre-lost")]
    [InlineData("2011-06-20", "2011-09-19", null)]
    [InlineData("2011-06-20", "2011-09-20", "lost")]
    [InlineData("2011-06-20", "2012-09-20", "lost")]
    public void Judge_HandedOver_IsSeenToUntilTheNextStep(string transferredOn, string today, string? action) =>
        Assert.Equal(
            action,
            ActionOf(Judge(HandedOver(transferredOn, today), today)));

    [Theory]
    [InlineData("2010-12-01", "2011-02-10", "2011-05-09", null)]
    [InlineData("2010-12-01", "2011-02-10", "2011-05-10", "lost")]
    [InlineData("2010-12-01", "2011-01-01", "2011-02-01", null)]
    [InlineData("2011-01-01", "2011-02-10", "2011-04-01", "lost")]
    [InlineData("2011-01-10", "2011-02-10", "2011-04-10", "lost")]
    public void Judge_HandedOverTwice_CountsFromTheFirstAfterTheRuleTookEffect(
        string first, string latest, string today, string? action) => Assert.Equal(
        action,
        ActionOf(Judge(
            new(CardState.Active, new("imminent"), new(2010, 10, 1), Day(latest), Day(first)), today)));

    [Fact]
    public void Judge_EndOfMonth_CountsCalendarMonths()
    {
        Assert.Null(ActionOf(Judge(new(CardState.Active, new("imminent"), new(2010, 11, 30)), "2011-02-27")));
        Assert.Equal(
            "pre-lost", ActionOf(Judge(new(CardState.Active, new("imminent"), new(2010, 11, 30)), "2011-02-28")));
    }

    [Fact]
    public void Judge_OwnLadder_SpeaksOfItsOwnLevels()
    {
        var ladder = new ReassignmentLadder(new ReassignmentRule(
            new("H"),
            Period.FromDays(20),
            ReassignmentAction.Reassign,
            Source.Ours,
            ReassignmentTarget.AnotherConsultant));

        Assert.Equal(
            "reassign",
            ActionOf(ladder.Judge(new(CardState.Active, new("H"), new(2010, 10, 1)), new(2010, 10, 21))));
        Assert.Null(ActionOf(ladder.Judge(new(CardState.Active, new("H"), new(2010, 10, 1)), new(2010, 10, 20))));
    }

    [Fact]
    public void Judge_TwoRulesHold_TheOneThatCameLastCounts()
    {
        var ladder = new ReassignmentLadder(
            new ReassignmentRule(
                new("H"),
                Period.FromDays(20),
                ReassignmentAction.Reassign,
                Source.Ours,
                ReassignmentTarget.AnotherConsultant),
            new ReassignmentRule(
                new("H"), Period.FromDays(40), ReassignmentAction.Lost, Source.Ours, ReassignmentTarget.Marketing));

        Assert.Equal(
            "lost", ActionOf(ladder.Judge(new(CardState.Active, new("H"), new(2010, 10, 1)), new(2010, 11, 10))));
    }

    [Fact]
    public void Judge_EachWayToARecommendation_IsSaid()
    {
        Assert.Equal(
            "handed over on 2011-01-20, still at level imminent",
            Judge(HandedOver("2011-01-20", "2011-05-01"), "2011-05-01")?.Reason.Text.En.Split(", for ")[0]);
        Assert.Equal(
            "自 2010-10-01 起级别为 watching：转市场部培育",
            Judge(new(CardState.Active, new("watching"), new(2010, 10, 1)), "2010-10-01")?.Reason.Text.Zh);
    }

    [Fact]
    public void Standards_OtherThanDrm_RecommendNothing() => Assert.Equal(
        [(0, "gps"), (0, "sgm"), (0, "lotus"), (0, "nissan"), (4, "drm")],
        SalesStandards.All.Select(s => (s.Reassignment.Rules.Count, s.Code)));

    [Fact]
    public void Constructor_SameLevelAndTimeTwice_Throws()
    {
        var rule = new ReassignmentRule(
            new("H"), Period.FromDays(20), ReassignmentAction.Lost, Source.Ours, ReassignmentTarget.Marketing);

        Assert.Throws<ArgumentException>(() => new ReassignmentLadder(rule, rule));
        Assert.Throws<ArgumentException>(() => new ReassignmentRule(
            new LevelCode("H"), Period.FromDays(20), ReassignmentAction.Lost, Source.Ours));
        Assert.Throws<ArgumentException>(() => new ReassignmentRule(
            new LevelCode("H"),
            Period.FromDays(-1),
            ReassignmentAction.Lost,
            Source.Ours,
            ReassignmentTarget.Marketing));
    }

    /// <summary>A card as it stands on a day: a hand-over that is still to come is not known.</summary>
    private static ReassignmentCandidate HandedOver(string on, string today)
    {
        LocalDate? known = Day(on) <= Day(today) ? Day(on) : null;
        return new(CardState.Active, new("imminent"), new(2010, 10, 1), known, known);
    }

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    private static ReassignmentAdvice? Judge(ReassignmentCandidate card, string today) =>
        ReassignmentLadders.Drm.Judge(card, Day(today));

    private static string? ActionOf(ReassignmentAdvice? verdict) =>
        verdict is { } recommended
            ? Codes.Of<ReassignmentAction>().CodeOf(recommended.Rule.Action)
            : null;
}
