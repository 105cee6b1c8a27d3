using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Samples.Dashboard.Figures;

namespace Funnel.Samples.Dashboard.Tests.Figures;

public sealed class ChangeTests
{
    [Fact]
    public void Between_NoEarlierFigure_IsNone() =>
        Assert.Null(Change.Between(new(StockKpis.NewProspects, 5, null), null));

    [Fact]
    public void Between_EarlierRatioOfNothing_IsNone() =>
        Assert.Null(Change.Between(new(FlowRateKpis.CloseRate, 5, 10), new KpiValue(FlowRateKpis.CloseRate, 0, 0)));

    [Fact]
    public void IsBetter_MoreOfWhatIsBetterForBeingMore_IsTrue() => Assert.True(IsBetter(StockKpis.NewProspects, 6, 5));

    [Fact]
    public void IsBetter_LessOfWhatIsBetterForBeingMore_IsFalse() =>
        Assert.False(IsBetter(StockKpis.NewProspects, 4, 5));

    [Fact]
    public void IsBetter_MoreLost_IsFalse() => Assert.False(IsBetter(StockKpis.LostProspects, 6, 5));

    [Fact]
    public void IsBetter_FewerLost_IsTrue() => Assert.True(IsBetter(StockKpis.LostProspects, 4, 5));

    [Fact]
    public void IsBetter_LargerStock_IsNeither() => Assert.Null(IsBetter(StockKpis.ClosingProspects, 6, 5));

    [Fact]
    public void IsBetter_Unchanged_IsNeither() => Assert.Null(IsBetter(StockKpis.LostProspects, 5, 5));

    private static bool? IsBetter(Kpi kpi, long now, long before) =>
        Change.Between(new(kpi, now, null), new KpiValue(kpi, before, null))!.Value.IsBetter;
}
