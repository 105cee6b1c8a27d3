using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Samples.Dashboard.Figures;

namespace Funnel.Samples.Dashboard.Tests.Figures;

public sealed class DoubtTests
{
    private static readonly Kpi Window = Conversions.FiledDelivered.On(Basis.Window(30));

    [Theory]
    [InlineData(3, 12, "样本少：12 例，不足 30", "small sample: 12, fewer than 30")]
    [InlineData(20, 40, "区间宽：95% 区间 35.2%–64.8%", "wide interval: 35.2%–64.8% at 95%")]
    public void Of_AFigureOfFew_SaysWhy(long numerator, long denominator, string zh, string en)
    {
        var doubt = Doubt.Of(new(FlowRateKpis.CloseRate, numerator, denominator), null);

        Assert.Equal((zh, en), (doubt!.Words.Zh, doubt.Words.En));
    }

    [Fact]
    public void Of_AWindowThatIsNotOver_SaysForHowManyAndThatTheyAreFew()
    {
        var doubt = Doubt.Of(new(Window, 2, 10), new(Window.Immature!, 4, null));

        Assert.Equal("样本少：10 例，不足 30；4 张未满期，仍会变动", doubt!.Words.Zh);
        Assert.Equal("small sample: 10, fewer than 30; 4 not mature yet, may still move", doubt.Words.En);
    }

    [Fact]
    public void Of_WhatCanBeReliedOn_IsNone()
    {
        Assert.Null(Doubt.Of(new(Window, 200, 1000), new(Window.Immature!, 0, null)));
        Assert.Null(Doubt.Of(new(StockKpis.NewProspects, 3, null), null));
        Assert.Null(Doubt.Of(new(Window, 0, 0), new(Window.Immature!, 4, null)));
    }
}
