using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Tests.Wording;

public sealed class NumbersTests
{
    [Fact]
    public void Value_Count_HasItsThousandsApart() =>
        Assert.Equal("12,345", Numbers.Value(new(StockKpis.NewProspects, 12_345, null)));

    [Fact]
    public void Value_Ratio_IsInPercentWithOneDecimal() =>
        Assert.Equal("62.5%", Numbers.Value(new(FlowRateKpis.CloseRate, 50, 80)));

    [Fact]
    public void Value_RatioOfNothing_IsADash() =>
        Assert.Equal("–", Numbers.Value(new(FlowRateKpis.CloseRate, 0, 0)));

    [Fact]
    public void Value_Average_HasOneDecimal() =>
        Assert.Equal("2.7", Numbers.Value(new(FollowUpKpis.DaysToDelivery, 8, 3)));

    [Theory]
    [InlineData(0, "0%")]
    [InlineData(0.004, "<1%")]
    [InlineData(0.126, "13%")]
    [InlineData(0.9949, "99%")]
    [InlineData(0.9999, ">99%")]
    [InlineData(1, "100%")]
    public void Chance_NeitherCertainNorImpossible_IsNotToldAsIfItWere(double chance, string text) =>
        Assert.Equal(text, Numbers.Chance(chance));

    [Theory]
    [InlineData(120, 100, "+20.0%")]
    [InlineData(80, 100, "−20.0%")]
    [InlineData(100, 100, "±0")]
    [InlineData(7, 0, "+7")]
    [InlineData(10_001, 10_000, "+1")]
    public void Of_ChangeOfACount_IsInPercentWhereThatSaysSomething(long now, long before, string text) =>
        Assert.Equal(new Phrase(text, text), Changed(StockKpis.NewProspects, (now, null), (before, null)));

    [Fact]
    public void Of_ChangeOfARatio_IsInPoints() =>
        Assert.Equal(
            new Phrase("+12.5 个百分点", "+12.5 pts"), Changed(FlowRateKpis.CloseRate, (50, 80), (40, 80)));

    [Fact]
    public void Of_ChangeOfARatioThatNobodySees_IsNone() =>
        Assert.Equal(
            new Phrase("±0", "±0"), Changed(FlowRateKpis.CloseRate, (50_001, 100_000), (50_000, 100_000)));

    [Fact]
    public void Of_ChangeOfAnAverage_IsTheDifference() =>
        Assert.Equal(new Phrase("−1.5", "−1.5"), Changed(FollowUpKpis.DaysToDelivery, (25, 10), (40, 10)));

    [Theory]
    [InlineData("1234.5", "1,234.5")]
    [InlineData("375", "375")]
    [InlineData("-13.04", "−13")]
    public void Amount_AnyNumber_HasADecimalOnlyWhereThereIsOne(string amount, string text) =>
        Assert.Equal(text, Numbers.Amount(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)));

    private static Phrase Changed(Kpi kpi, (long Top, long? Bottom) now, (long Top, long? Bottom) before) =>
        Numbers.Of(Change.Between(new(kpi, now.Top, now.Bottom), new(kpi, before.Top, before.Bottom))!.Value);
}
