using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Figures;

namespace Funnel.Samples.Dashboard.Tests.Figures;

public sealed class KpiFamiliesTests
{
    [Fact]
    public void Of_AnyStandard_HasEveryKpiOnce()
    {
        foreach (var standard in SalesStandards.All)
        {
            var listed = KpiFamilies.Of(standard).SelectMany(family => family).ToList();
            Assert.Equal(standard.Kpis.All.Count, listed.Count);
            Assert.Equal([], standard.Kpis.All.Except(listed));
        }
    }

    [Fact]
    public void Of_AVendorsOwnKpi_ComesLastAmongOthers()
    {
        var own = Kpi.Count(
            "our-stock", "本店库存", "Our stock", Source.Ours, FactKinds.Cards.AtCut(CardSets.Closing));
        var gps = SalesStandards.Gps;
        var families = KpiFamilies.Of(gps with { Kpis = gps.Kpis.With(own) });
        Assert.Equal("others", families[^1].Key.Code);
        Assert.Equal([own], families[^1]);
    }
}
