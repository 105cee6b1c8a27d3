namespace Funnel.Domain.Tests.Guide;

/// <summary>The guide's programs about codes and names say what they should.</summary>
public sealed class GuideNamesTests
{
    [Fact]
    public void Reasons_OfALoss_AreListedInOrder()
    {
        using var console = new StringWriter();

        var codes = GuideNames.Reasons(console);

        Assert.Equal(["competitor", "same-brand", "gave-up", "territory", "unreachable", "unknown"], codes);
        Assert.StartsWith("competitor: 已购竞品", console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Column_OfAVendorsEnum_HasItsCodes() => Assert.Equal(
        ["green", ""],
        new GuideNames.Car[] { new("1", GuideNames.PlateKind.Green), new("2", null) }
            .Select(GuideNames.Column().TextOf));
}
