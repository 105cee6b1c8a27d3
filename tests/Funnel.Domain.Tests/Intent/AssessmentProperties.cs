using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Tests.Intent;

[Properties(Arbitrary = new[] { typeof(AssessmentProperties) })]
public sealed class AssessmentProperties
{
    private static readonly Gen<IntentPicture> Pictures =
        from day in Gen.Choose(0, 1500)
        from plan in Gen.Choose(-30, 250)
        from hasPlan in Gen.Elements(true, true, true, false)
        from isOrdered in Gen.Elements(false, false, false, true)
        from questions in Gen.SubListOf<KeyQuestion>(KeyQuestions.All)
        from all in Gen.Elements(true, false)
        from criteria in Gen.SubListOf<IntentCriterion>(IntentCriteria.All)
        let assessedOn = new LocalDate(2010, 1, 1).PlusDays(day)
        select new IntentPicture(assessedOn)
        {
            PlannedOn = hasPlan ? assessedOn.PlusDays(plan) : null,
            IsOrdered = isOrdered,
            AnsweredQuestions = all ? KeyQuestions.All : [.. questions],
            MetCriteria = [.. criteria],
        };

    public static Arbitrary<Assessed> Cases => Arb.From(
        from scale in Gen.Elements(LevelScales.All.ToArray())
        from picture in Pictures
        from days in Gen.Choose(0, 120)
        select new Assessed(scale, picture, days));

    [Property(MaxTest = Runs.OfArithmetic)]
    public bool Assess_PlanMovedNearer_IsNeverColderUntilItLapses(Assessed c) =>
        c.Picture.PlannedOn is not { } planned
            || IsNoColder(c, c.Picture with { PlannedOn = planned.PlusDays(-c.Days) });

    [Property(MaxTest = Runs.OfArithmetic)]
    public bool Assess_TimePassesAndThePlanStays_IsNeverColderUntilItLapses(Assessed c) =>
        c.Picture.PlannedOn is null || IsNoColder(c, Later(c.Picture, c.Days));

    [Property(MaxTest = Runs.OfArithmetic)]
    public bool Assess_PlanLongPassed_IsThatWithoutAPlan(Assessed c) => Rank(
        c.Scale, c.Picture with { PlannedOn = c.Picture.AssessedOn.PlusDays(-185 - c.Days) })
            == Rank(c.Scale, c.Picture with { PlannedOn = null });

    [Property]
    public bool Assess_OneMoreQuestionOrCriterion_IsNeverColder(Assessed c) =>
        Rank(c.Scale, c.Picture with { AnsweredQuestions = KeyQuestions.All, MetCriteria = IntentCriteria.All })
            <= Rank(c.Scale, c.Picture);

    [Property(MaxTest = Runs.OfArithmetic)]
    public bool Assess_AnyPicture_SaysWhyAndWhatIsMissing(Assessed c)
    {
        var assessment = c.Scale.Assess(c.Picture);
        var isBest = c.Scale.RankOf(assessment.Level.Code) == 0;
        return assessment.Reasons.Count > 0
            && isBest == (assessment.Missing.Count == 0)
            && isBest == (assessment.NextBetter is null);
    }

    [Property(MaxTest = Runs.OfArithmetic)]
    public bool MissingFor_EveryLevel_IsEmptyWhereTheAssessmentLandsAndNotAboveIt(Assessed c)
    {
        var reached = c.Scale.RankOf(c.Scale.Assess(c.Picture).Level.Code);
        return c.Scale.Levels.Take(reached).All(level => c.Scale.MissingFor(level.Code, c.Picture).Count > 0)
            && (reached == c.Scale.Levels.Count - 1
                || c.Scale.MissingFor(c.Scale.Levels[reached].Code, c.Picture).Count == 0);
    }

    private static bool IsNoColder(Assessed c, IntentPicture nearer) =>
        Rank(c.Scale, nearer) <= Rank(c.Scale, c.Picture)
            || Period.DaysBetween(nearer.PlannedOn!.Value, nearer.AssessedOn) > LongestWindowOf(c.Scale);

    // A month has at least 28 days, half a year 181.
    private static int LongestWindowOf(LevelScale scale) => scale.Code switch
    {
        "gps" => 89,
        "lotus" => 28,
        _ => 181,
    };

    private static int Rank(LevelScale scale, IntentPicture picture) =>
        scale.RankOf(scale.Assess(picture).Level.Code);

    private static IntentPicture Later(IntentPicture picture, int days) => new(picture.AssessedOn.PlusDays(days))
    {
        PlannedOn = picture.PlannedOn,
        IsOrdered = picture.IsOrdered,
        AnsweredQuestions = picture.AnsweredQuestions,
        MetCriteria = picture.MetCriteria,
    };

    public sealed record Assessed(LevelScale Scale, IntentPicture Picture, int Days);
}
