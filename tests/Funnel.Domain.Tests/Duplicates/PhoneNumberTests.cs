using Funnel.Domain.Duplicates;

namespace Funnel.Domain.Tests.Duplicates;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("13800138000")]
    [InlineData("+8613800138000")]
    [InlineData("+86 138 0013 8000")]
    [InlineData("008613800138000")]
    [InlineData("8613800138000")]
    [InlineData("86-138-0013-8000")]
    [InlineData("013800138000")]
    [InlineData("+86 013800138000")]
    [InlineData("(+86)138.0013.8000")]
    [InlineData("１３８００１３８０００")]
    [InlineData("＋８６（１３８）００１３－８０００")]
    [InlineData(" 138　0013—8000 ")]
    [InlineData("138\u200B00138000")]
    public void TryRead_OneMobileNumberWrittenInManyWays_IsTheSame(string written) =>
        Assert.Equal(Read("13800138000"), Read(written));

    [Theory]
    [InlineData("021-50501234", "+86 21 5050 1234")]
    [InlineData("021-50501234", "0086 (021) 50501234")]
    [InlineData("021-50501234", "(021)50501234")]
    [InlineData("+1 202 555 0123", "001-202-555-0123")]
    [InlineData("139-0013-8009", "１３９００１３８００９")]
    [InlineData("86 19900138000", "19900138000")]
    public void TryRead_OtherNumbersWrittenInTwoWays_AreTheSame(string one, string other) =>
        Assert.Equal(Read(one), Read(other));

    [Theory]
    [InlineData("13800138000", "13800138001")]
    [InlineData("50501234", "021-50501234")]
    [InlineData("8612345678", "12345678")]
    [InlineData("+1 3800138000", "13800138000")]
    [InlineData("+44 21 5050 1234", "021-50501234")]
    [InlineData("8612800138000", "12800138000")]
    public void TryRead_DifferentNumbers_Differ(string one, string other) => Assert.NotEqual(Read(one), Read(other));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("--")]
    [InlineData("138****8000")]
    [InlineData("13800138000 ext 5")]
    [InlineData("021-50501234转801")]
    [InlineData("13800138000+86")]
    [InlineData("123456")]
    public void TryRead_NoNumberToCompare_SaysSo(string? written) => Assert.False(PhoneNumber.TryRead(written, out _));

    [Fact]
    public void TryRead_SevenDigits_AreEnough() => Assert.Equal(Read("505-0123"), Read("5050123"));

    [Fact]
    public void GetHashCode_OfNumbers_TellsThemApart()
    {
        Assert.Equal(0, default(PhoneNumber).GetHashCode());
        Assert.Equal(Read("138-0013-8000").GetHashCode(), Read("13800138000").GetHashCode());
        Assert.NotEqual(Read("13800138001").GetHashCode(), Read("13800138000").GetHashCode());
    }

    [Fact]
    public void ToString_OfANumber_TellsNothing() => Assert.Equal("***", Read("13800138000").ToString());

    private static PhoneNumber Read(string written) =>
        PhoneNumber.TryRead(written, out var number) ? number : throw new ArgumentException(written, nameof(written));
}
