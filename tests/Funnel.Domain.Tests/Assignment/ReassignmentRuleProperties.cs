using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Assignment;
using Funnel.Domain.Sources;
using NodaTime;

namespace Funnel.Domain.Tests.Assignment;

[Properties(Arbitrary = new[] { typeof(ReassignmentRuleProperties) })]
public sealed class ReassignmentRuleProperties
{
    public static Arbitrary<Wait> Waits => Arb.From(
        from days in Gen.Choose(0, 20_000)
        from months in Gen.Choose(0, 8)
        from extra in Gen.Choose(1, 40)
        select new Wait(
            new LocalDate(1999, 12, 31).PlusDays(days), Period.FromMonths(months) + Period.FromDays(extra)));

    [Property(MaxTest = Runs.OfArithmetic)]
    public bool LatestSince_AnyDay_IsTheLastForWhichTheRuleHolds(Wait c)
    {
        var rule = new ReassignmentRule(
            new("A"), c.After, ReassignmentAction.Reassign, Source.Ours, ReassignmentTarget.AnotherConsultant);
        var since = rule.LatestSince(c.Today);
        return rule.DueOn(since) <= c.Today && rule.DueOn(since.PlusDays(1)) > c.Today;
    }

    public sealed record Wait(LocalDate Today, Period After);
}
