using Funnel.Domain.Intent;

namespace Funnel.Domain.Tests.Intent;

public sealed class LevelCodeTests
{
    [Fact]
    public void CompareTo_Nothing_IsAfterIt() => Assert.Equal(1, ((IComparable)new LevelCode("H")).CompareTo(null));

    [Fact]
    public void CompareTo_AnotherCode_IsByTheCharacters()
    {
        Assert.True(((IComparable)new LevelCode("B")).CompareTo(new LevelCode("H")) < 0);
        Assert.Equal(0, new LevelCode("H").CompareTo(new("H")));
    }
}
