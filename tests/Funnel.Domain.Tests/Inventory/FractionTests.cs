using Funnel.Domain.Inventory;

namespace Funnel.Domain.Tests.Inventory;

public sealed class FractionTests
{
    private static readonly Fraction Half = new(1, 2);

    [Fact]
    public void Constructor_CommonDivisorAndSign_AreTakenOut()
    {
        Assert.Equal(Half, new Fraction(-3, -6));
        Assert.Equal((-1, 2), ((int)new Fraction(3, -6).Top, (int)new Fraction(3, -6).Bottom));
        Assert.Throws<DivideByZeroException>(() => new Fraction(1, 0));
    }

    [Fact]
    public void Order_OfFractions_IsStrict()
    {
        Assert.True(Half > new Fraction(1, 3));
        Assert.False(Half > new Fraction(2, 4));
        Assert.True(new Fraction(1, 3) < Half);
        Assert.False(Half < new Fraction(2, 4));
    }

    [Theory]
    [InlineData(7, 2, 4)]
    [InlineData(8, 2, 4)]
    [InlineData(9, 2, 5)]
    [InlineData(0, 2, 0)]
    public void Ceiling_OfAFraction_IsTheNextWhole(long top, long bottom, long whole) =>
        Assert.Equal(whole, new Fraction(top, bottom).Ceiling());
}
