using Funnel.Samples.Generation;

namespace Funnel.Samples.Tests.Generation;

public sealed class DiceTests
{
    [Fact]
    public void Below_OneSeed_IsTheSameOnEveryMachine()
    {
        var dice = new Dice(seed: 1, part: 0);

        // Worked out apart from this code, from the published algorithms.
        Assert.Equal([113, 691, 703, 194, 56], Enumerable.Range(0, 5).Select(_ => dice.Below(1000)));
    }

    [Fact]
    public void Between_ManyDraws_ReachesBothEndsAndNothingElse()
    {
        var dice = new Dice(seed: 2, part: 0);

        var drawn = Enumerable.Range(0, 1000).Select(_ => dice.Between(3, 5)).Distinct().Order();

        Assert.Equal([3, 4, 5], drawn);
    }

    [Fact]
    public void Weighted_AWeightOfZero_IsNeverDrawn()
    {
        var dice = new Dice(seed: 3, part: 0);

        Assert.DoesNotContain(1, Enumerable.Range(0, 1000).Select(_ => dice.Weighted([1, 0, 1])));
    }

    [Fact]
    public void Phone_OfManyCustomers_IsNeverTheSame()
    {
        var phones = Enumerable.Range(0, 200_000).Select(customer => People.Phone(customer)).ToHashSet();

        Assert.Equal(200_000, phones.Count);
        Assert.All(phones.Take(100), phone => Assert.Matches("^154[0-9]{8}$", phone));
    }
}
