using Funnel.Domain.FollowUp;
using Funnel.Domain.Sources;
using NodaTime;

namespace Funnel.Domain.Tests.FollowUp;

public sealed class FollowUpLevelsTests
{
    [Fact]
    public void All_FourLevels_ReachThreeToThirtyDays() =>
        Assert.Equal([(1, 3), (2, 7), (3, 15), (4, 30)], FollowUpLevels.All.Select(l => (l.Number, l.Interval.Days)));

    [Fact]
    public void Get_Number_IsTheLevel()
    {
        Assert.Same(FollowUpLevels.Three, FollowUpLevels.Get(3));
        Assert.Equal("跟进级别3", FollowUpLevels.Get(3).Name.Zh);
        Assert.False(FollowUpLevels.TryGet(5, out _));
        Assert.Throws<KeyNotFoundException>(() => FollowUpLevels.Get(0));
    }

    [Fact]
    public void Constructor_NotALevel_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FollowUpLevel(0, Period.FromDays(1), Source.Ours));
        Assert.Throws<ArgumentException>(() => new FollowUpLevel(1, Period.FromMinutes(1), Source.Ours));
    }
}
