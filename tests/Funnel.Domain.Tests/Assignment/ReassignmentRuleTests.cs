using Funnel.Domain.Assignment;
using Funnel.Domain.Sources;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Tests.Assignment;

public sealed class ReassignmentRuleTests
{
    [Theory]
    [InlineData("2011-02-28", 1, 0, "2011-01-31")]
    [InlineData("2011-03-05", 1, 10, "2011-01-23")]
    [InlineData("2010-10-21", 0, 20, "2010-10-01")]
    public void LatestSince_Day_IsTheLastFromWhichTheTimeHasRun(string today, int months, int days, string since) =>
        Assert.Equal(Day(since), Rule(Period.FromMonths(months) + Period.FromDays(days)).LatestSince(Day(today)));

    [Fact]
    public void Equals_SameTargetsInAnotherList_IsTheSame() =>
        Assert.True(Rule(Period.FromDays(9)).Equals(Rule(Period.FromDays(9))));

    [Fact]
    public void Equals_OneDifference_IsAnotherRule()
    {
        var rule = Rule(Period.FromDays(9));

        Assert.False(rule.Equals(null));
        Assert.False(rule.Equals(rule with { RunsFromHandover = true }));
        Assert.False(rule.Equals(Rule(Period.FromDays(8))));
        Assert.False(rule.Equals(Rule(Period.FromDays(9), ReassignmentTarget.SalesManager)));
    }

    private static ReassignmentRule Rule(
        Period after, ReassignmentTarget target = ReassignmentTarget.AnotherConsultant) =>
        new(new("A"), after, ReassignmentAction.Reassign, Source.Ours, target);

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
