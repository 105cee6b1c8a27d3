using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Assignment;
using Funnel.Domain.Sources;
using NodaTime;
using Property = Funnel.Domain.Tests.Properties.Property;

namespace Funnel.Domain.Tests.Assignment;

public sealed class ReassignmentRuleProperties
{
    private static readonly Gen<(LocalDate Today, Period After)> Cases =
        from days in Gen.Choose(0, 20_000)
        from months in Gen.Choose(0, 8)
        from extra in Gen.Choose(1, 40)
        select (new LocalDate(1999, 12, 31).PlusDays(days), Period.FromMonths(months) + Period.FromDays(extra));

    [Fact]
    public void LatestSince_AnyDay_IsTheLastForWhichTheRuleHolds() => Property.Holds(
        Cases,
        c =>
        {
            var rule = new ReassignmentRule(
                new("A"), c.After, ReassignmentAction.Reassign, Source.Ours, ReassignmentTarget.AnotherConsultant);
            var since = rule.LatestSince(c.Today);
            return rule.DueOn(since) <= c.Today && rule.DueOn(since.PlusDays(1)) > c.Today;
        },
        maxTests: 1000);
}
