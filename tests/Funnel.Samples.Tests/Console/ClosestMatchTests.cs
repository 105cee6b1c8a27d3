using Funnel.Domain.Exchange;
using Funnel.Samples.Console.Rendering;

namespace Funnel.Samples.Tests.Console;

public sealed class ClosestMatchTests
{
    [Theory]
    [InlineData("delaer", "dealer")]
    [InlineData("REGION", "region")]
    [InlineData("chanel", "channel")]
    [InlineData("zzzzzz", null)]
    public void To_AMistypedWord_FindsTheOneMeant(string word, string? meant) =>
        Assert.Equal(meant, ClosestMatch.To(word, ["dealer", "region", "channel", "model"]));

    [Theory]
    [InlineData(0, "")]
    [InlineData(0.5, "█████")]
    [InlineData(1, "██████████")]
    [InlineData(0.0125, "▏")]
    [InlineData(0.3625, "███▋")]
    public void RateBar_OfTenLetters_IsExactToAnEighth(double share, string bar) =>
        Assert.Equal(bar, RateBar.Of(share, 10));
}
