using Funnel.Domain.Intent;
using Funnel.Domain.Sources;
using NodaTime;

namespace Funnel.Domain.Tests.Intent;

public sealed class AssessmentTests
{
    // 1 October 2010: 15 days reach 16 October, 1 month 1 November, 3 months 1 January 2011.
    private static readonly IntentPicture October = new(new LocalDate(2010, 10, 1));

    [Theory]
    [InlineData("2010-10-01", "A")]
    [InlineData("2010-10-16", "A")]
    [InlineData("2010-10-17", "B")]
    [InlineData("2010-11-01", "B")]
    [InlineData("2010-11-02", "C")]
    [InlineData("2011-01-01", "C")]
    [InlineData("2011-01-02", "N")]
    [InlineData("2010-09-30", "A")]
    public void Assess_GpsPlannedDate_FallsIntoTheWindow(string planned, string level) =>
        Assert.Equal(level, Assess(LevelScales.Gps, October with { PlannedOn = Day(planned) }));

    [Fact]
    public void Assess_GpsWithinFifteenDaysAndAllSevenQuestions_IsH()
    {
        var assessment = LevelScales.Gps.Assess(
            October with { PlannedOn = Day("2010-10-16"), AnsweredQuestions = KeyQuestions.All });

        Assert.Equal("H", assessment.Level.Code.Value);
        Assert.Equal(
            ["plans to buy on 2010-10-16, within 15 days", "all key questions answered"],
            assessment.Reasons.Select(r => r.Text.En));
        Assert.Equal("O", assessment.NextBetter!.Code.Value);
        Assert.Equal(["尚未签定订单"], assessment.Missing.Select(r => r.Text.Zh));
    }

    [Fact]
    public void Assess_GpsTwoQuestionsOpen_IsAAndNamesThem()
    {
        var assessment = LevelScales.Gps.Assess(October with
        {
            PlannedOn = Day("2010-10-10"),
            AnsweredQuestions = [.. KeyQuestions.All.Where(q => q.Code is not ("budget" or "payment"))],
        });

        Assert.Equal("A", assessment.Level.Code.Value);
        Assert.Equal("H", assessment.NextBetter!.Code.Value);
        Assert.Equal(
            ["question-budget: not answered: budget", "question-payment: not answered: payment and funds"],
            assessment.Missing.Select(r => $"{r.Code}: {r.Text.En}"));
    }

    [Theory]
    [InlineData("A", new[] { "needs a plan to buy within 15 days" })]
    [InlineData("C", new[] { "needs a plan to buy within 3 months" })]
    [InlineData("O", new[] { "no order signed yet" })]
    [InlineData("N", new string[0])]
    public void MissingFor_ALevelWhenNothingIsKnown_IsWhatTheLevelAsksFor(string level, string[] missing) =>
        Assert.Equal(missing, LevelScales.Gps.MissingFor(new(level), October).Select(r => r.Text.En));

    [Fact]
    public void MissingFor_ALevelTheScaleLacks_Throws() =>
        Assert.Throws<KeyNotFoundException>(() => LevelScales.Gps.MissingFor(new("imminent"), October));

    [Fact]
    public void Assess_GpsAllQuestionsButNoDate_IsN()
    {
        var assessment = LevelScales.Gps.Assess(October with { AnsweredQuestions = KeyQuestions.All });

        Assert.Equal("N", assessment.Level.Code.Value);
        Assert.Equal(["购车时间未定"], assessment.Reasons.Select(r => r.Text.Zh));
        Assert.Equal(["needs a plan to buy within 3 months"], assessment.Missing.Select(r => r.Text.En));
    }

    [Fact]
    public void Assess_PlanBeyondTheNextWindow_SaysByWhen()
    {
        var assessment = LevelScales.Gps.Assess(October with { PlannedOn = Day("2010-11-20") });

        Assert.Equal("C", assessment.Level.Code.Value);
        Assert.Equal(
            ["plans to buy on 2010-11-20; needed by 2010-11-01, within 1 month"],
            assessment.Missing.Select(r => r.Text.En));
        Assert.Equal(
            ["计划 2010-11-20 购车，须不晚于 2010-11-01（1个月内）"],
            assessment.Missing.Select(r => r.Text.Zh));
    }

    [Fact]
    public void Assess_PlanAlreadyPassed_IsDueNow()
    {
        var assessment = LevelScales.Lotus.Assess(October with { PlannedOn = Day("2010-09-01") });

        Assert.Equal("H", assessment.Level.Code.Value);
        Assert.Equal(
            ["planned to buy on 2010-09-01, which has passed: due now"], assessment.Reasons.Select(r => r.Text.En));
    }

    // The widest windows: LOTUS 1 month, GPS 3 months, DRM half a year.
    [Theory]
    [InlineData("lotus", "2010-09-01", "H")]
    [InlineData("lotus", "2010-08-31", "C")]
    [InlineData("gps", "2010-07-01", "A")]
    [InlineData("gps", "2010-06-30", "N")]
    [InlineData("drm", "2010-04-01", "imminent")]
    [InlineData("drm", "2010-03-31", "watching")]
    public void Assess_PlanPassedByMoreThanTheWidestWindow_VouchesForNothing(
        string scheme, string planned, string level) =>
        Assert.Equal(level, Assess(LevelScales.Get(scheme), October with { PlannedOn = Day(planned) }));

    [Fact]
    public void Assess_PlanLongPassed_LeavesTheCriteriaToDecide()
    {
        var cold = LevelScales.Gps.Assess(October with { PlannedOn = Day("2010-06-30") });

        Assert.Equal(
            "B",
            Assess(LevelScales.Lotus, October with
            {
                PlannedOn = Day("2010-08-31"),
                MetCriteria = [IntentCriteria.CameAgain],
            }));
        Assert.Equal(
            ["planned to buy on 2010-06-30, too long ago to say anything"], cold.Reasons.Select(r => r.Text.En));
        Assert.Equal(["原计划 2010-06-30 购车，逾期已久，不再作为判定依据"], cold.Reasons.Select(r => r.Text.Zh));
        Assert.Equal(["needs a plan to buy within 3 months"], cold.Missing.Select(r => r.Text.En));
    }

    [Fact]
    public void Assess_PlanPassedWhereNoLevelHasAWindow_SaysNothing()
    {
        var scale = new LevelScale(
            new("两级", "two levels"),
            new Level(new("warm"), new("热", "warm"), Source.Ours) { Criteria = [IntentCriteria.CameAgain] },
            new Level(new("cold"), new("冷", "cold"), Source.Ours));

        Assert.Equal(
            ["plan-lapsed"],
            scale.Assess(October with { PlannedOn = Day("2010-09-30") }).Reasons.Select(r => r.Code));
        Assert.Equal(
            ["planned-date"],
            scale.Assess(October with { PlannedOn = Day("2010-10-01") }).Reasons.Select(r => r.Code));
    }

    [Theory]
    [InlineData("gps", "O")]
    [InlineData("lotus", "O")]
    [InlineData("drm", "imminent")]
    public void Assess_OrderSigned_IsTheBestWithNothingMissing(string scheme, string level)
    {
        var assessment = LevelScales.Get(scheme).Assess(October with { IsOrdered = true });

        Assert.Equal(level, assessment.Level.Code.Value);
        Assert.Equal(["order-signed"], assessment.Reasons.Select(r => r.Code));
        Assert.Null(assessment.NextBetter);
        Assert.Empty(assessment.Missing);
    }

    [Theory]
    [InlineData("2011-01-31", "2011-02-28", "B")]
    [InlineData("2011-01-31", "2011-03-01", "C")]
    [InlineData("2012-01-31", "2012-02-29", "B")]
    [InlineData("2012-01-30", "2012-02-29", "B")]
    [InlineData("2012-02-29", "2012-03-29", "B")]
    [InlineData("2012-02-29", "2012-03-30", "C")]
    public void Assess_OneMonthAtTheEndOfAMonth_IsACalendarMonth(string assessed, string planned, string level) =>
        Assert.Equal(level, Assess(LevelScales.Gps, new(Day(assessed)) { PlannedOn = Day(planned) }));

    [Theory]
    [InlineData("2010-10-08", "H")]
    [InlineData("2010-10-09", "A")]
    [InlineData("2010-10-16", "A")]
    [InlineData("2010-10-17", "B")]
    [InlineData("2010-11-01", "B")]
    [InlineData("2010-11-02", "C")]
    [InlineData("2015-01-01", "C")]
    public void Assess_LotusPlannedDate_DecidesAgainstTheCriteria(string planned, string level) => Assert.Equal(
        level,
        Assess(LevelScales.Lotus, October with
        {
            PlannedOn = Day(planned),
            MetCriteria = [IntentCriteria.InstalmentInProcess, IntentCriteria.PurchaseTimeVague],
        }));

    [Theory]
    [InlineData("model-fixed", "A")]
    [InlineData("payment-and-delivery-given", "H")]
    [InlineData("model-fixed came-again", "A")]
    [InlineData("model-fixed trade-in-in-process", "H")]
    [InlineData("asks-help-with-old-car", "C")]
    [InlineData("asks-help-with-old-car purchase-time-fixed", "B")]
    [InlineData("purchase-time-vague discussing-instalment", "A")]
    [InlineData("deposit-taken purchase-time-vague", "O")]
    [InlineData("", "C")]
    public void Assess_LotusWithoutADate_TakesTheHottestLevelVouchedFor(string criteria, string level) => Assert.Equal(
        level,
        Assess(LevelScales.Lotus, October with
        {
            MetCriteria = [.. criteria.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(IntentCriteria.Get)],
        }));

    [Fact]
    public void Assess_LotusWithoutADate_GivesTheCriteriaThatLedThere()
    {
        var assessment = LevelScales.Lotus.Assess(October with
        {
            MetCriteria =
                [IntentCriteria.AsksHelpWithOldCar, IntentCriteria.NextTalkChosen, IntentCriteria.TermsNegotiated],
        });

        Assert.Equal("B", assessment.Level.Code.Value);
        Assert.Equal(["已谈判购车条件", "选定下次商谈日期"], assessment.Reasons.Select(r => r.Text.Zh));
        Assert.Equal("A", assessment.NextBetter!.Code.Value);
        Assert.Equal(
            ["needs a plan to buy within 15 days, or one of: model, colour and version fixed; discussing payment and "
                + "delivery date; discussing instalment"],
            assessment.Missing.Select(r => r.Text.En));
    }

    [Fact]
    public void Assess_PlannedToday_IsWithinTheWindow() => Assert.Equal(
        ["planned-within"],
        LevelScales.Lotus.Assess(October with { PlannedOn = Day("2010-10-01") }).Reasons.Select(r => r.Code));

    [Fact]
    public void Assess_LastLevel_GivesItsCriteria() => Assert.Equal(
        ["purchase-time-vague"],
        LevelScales.Lotus.Assess(October with { MetCriteria = [IntentCriteria.PurchaseTimeVague] })
            .Reasons.Select(r => r.Code));

    [Fact]
    public void Assess_LastLevelOfCriteriaAlone_GivesThem()
    {
        var scale = new LevelScale(
            new("两级", "two levels"),
            new Level(new("warm"), new("热", "warm"), Source.Ours) { KeyQuestions = [KeyQuestions.Budget] },
            new Level(new("cold"), new("冷", "cold"), Source.Ours) { Criteria = [IntentCriteria.CameAgain] });

        Assert.Equal(
            ["came-again"],
            scale.Assess(October with { MetCriteria = [IntentCriteria.CameAgain] }).Reasons.Select(r => r.Code));
        Assert.Equal(["question-budget"], scale.MissingFor(new("warm"), October).Select(r => r.Code));
    }

    [Fact]
    public void Assess_LotusFarPlan_IsCForThePlan()
    {
        var assessment = LevelScales.Lotus.Assess(
            October with { PlannedOn = Day("2011-05-01"), MetCriteria = [IntentCriteria.PurchaseTimeVague] });

        Assert.Equal(["plans to buy on 2011-05-01"], assessment.Reasons.Select(r => r.Text.En));
    }

    [Theory]
    [InlineData("2011-01-01", "imminent")]
    [InlineData("2011-01-02", "intending")]
    [InlineData("2011-04-01", "intending")]
    [InlineData("2011-04-02", "watching")]
    public void Assess_DrmPlannedDate_FallsIntoTheTier(string planned, string level) =>
        Assert.Equal(level, Assess(LevelScales.Drm, October with { PlannedOn = Day(planned) }));

    [Fact]
    public void Assess_DrmTimeUnknown_IsWatching() => Assert.Equal("watching", Assess(LevelScales.Drm, October));

    [Fact]
    public void Assess_VendorsLevelOfCriteriaAlone_NeedsOneOfThem()
    {
        var scale = new LevelScale(
            new("两级", "two levels"),
            new Level(new("warm"), new("热", "warm"), Source.Ours) { Criteria = [IntentCriteria.CameAgain] },
            new Level(new("cold"), new("冷", "cold"), Source.Ours) { BuysWithin = Period.FromDays(9) });

        Assert.Equal("warm", Assess(scale, October with { MetCriteria = [IntentCriteria.CameAgain] }));

        var cold = scale.Assess(October with { PlannedOn = Day("2010-12-01") });
        Assert.Equal("cold", cold.Level.Code.Value);
        Assert.Equal(["plans to buy on 2010-12-01"], cold.Reasons.Select(r => r.Text.En));
        Assert.Equal(["needs one of: came again to see the car"], cold.Missing.Select(r => r.Text.En));
    }

    private static string Assess(LevelScale scale, IntentPicture picture) => scale.Assess(picture).Level.Code.Value;

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
