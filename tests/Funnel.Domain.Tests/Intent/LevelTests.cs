using Funnel.Domain.Intent;
using Funnel.Domain.Sources;
using NodaTime;

namespace Funnel.Domain.Tests.Intent;

public sealed class LevelTests
{
    [Fact]
    public void Equals_ListsWithTheSameMembers_AreTheSame()
    {
        Assert.Equal(Hot(IntentCriteria.CameAgain), Hot(IntentCriteria.CameAgain));
        Assert.Equal(Hot(IntentCriteria.CameAgain).GetHashCode(), Hot(IntentCriteria.CameAgain).GetHashCode());
        Assert.NotEqual(Hot(IntentCriteria.CameAgain), Hot(IntentCriteria.ModelFixed));
    }

    [Fact]
    public void Equals_OneDifference_IsAnotherLevel()
    {
        var hot = Hot(IntentCriteria.CameAgain);

        Assert.False(hot.Equals(null));
        Assert.False(hot.Equals(hot with { Code = new("warm") }));
        Assert.False(hot.Equals(hot with { RequiresOrder = true }));
        Assert.False(hot.Equals(hot with { BuysWithin = Period.FromDays(8) }));
        Assert.False(hot.Equals(hot with { ContactInterval = Period.FromDays(2) }));
        Assert.False(hot.Equals(hot with { KeyQuestions = [KeyQuestions.Budget] }));
    }

    [Fact]
    public void Criteria_ListChangedLater_IsNotTouched()
    {
        List<IntentCriterion> given = [IntentCriteria.CameAgain];
        var level = Hot() with { Criteria = given };

        given.Clear();

        Assert.Equal([IntentCriteria.CameAgain], level.Criteria);
    }

    [Fact]
    public void BuysWithin_NotForwardByWholeDays_Throws()
    {
        Assert.Throws<ArgumentException>(() => Hot() with { BuysWithin = Period.FromDays(-1) });
        Assert.Throws<ArgumentException>(() => Hot() with { BuysWithin = Period.FromHours(5) });
        Assert.Throws<ArgumentException>(() => Hot() with { BuysWithin = Period.Zero });
        Assert.Throws<ArgumentException>(() => Hot() with { ContactInterval = Period.FromMonths(-1) });
        Assert.Null((Hot() with { BuysWithin = null }).BuysWithin);
    }

    private static Level Hot(params IntentCriterion[] criteria) =>
        new(new("hot"), new("热", "hot"), Source.Ours) { BuysWithin = Period.FromDays(9), Criteria = criteria };
}
