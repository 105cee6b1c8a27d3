using FsCheck.Fluent;

namespace Funnel.Domain.Tests.Properties;

public sealed class PropertyTests
{
    [Fact]
    public void Holds_LawTrueForAll_Passes() =>
        Property.Holds(Gen.Choose(1, 100), number => number > 0);

    [Fact]
    public void Holds_LawFalseOnce_ShowsTheCounterexample()
    {
        var failure = Assert.ThrowsAny<Exception>(
            () => Property.Holds(Gen.Elements(7, 4711), number => number != 4711));

        Assert.Contains("4711", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Holds_LawThatThrows_Fails() =>
        Assert.ThrowsAny<Exception>(
            () => Property.Holds(Gen.Constant(1), _ => throw new InvalidOperationException("broken law")));

    [Fact]
    public void Holds_MaxTests_RunsThatMany()
    {
        var runs = 0;

        Property.Holds(Gen.Constant(1), _ => ++runs > 0, maxTests: 17);

        Assert.Equal(17, runs);
    }

    [Fact]
    public void HoldsForLists_OneBadElement_ShrinksToIt()
    {
        var lists = Gen.Constant<IReadOnlyList<int>>([1, 2, 3, 4, 5, -66, 7, 8]);

        var failure = Assert.ThrowsAny<Exception>(
            () => Property.HoldsForLists(lists, list => list.All(number => number > 0)));

        Assert.Contains("[-66]", failure.Message, StringComparison.Ordinal);
    }
}
