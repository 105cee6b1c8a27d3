using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Tests.Standards;

public sealed class StandardHeadlineTests
{
    private static readonly Kpi Own = Kpi.Count(
        "own-cards", "自有", "Own cards", Source.Ours, FactKinds.Cards.AsOf(Condition<CardFacts>.Every));

    [Fact]
    public void Headline_OfAnIdNobodyDeclared_IsRefusedByName()
    {
        var gps = SalesStandards.Gps;

        var refused = Assert.Throws<KeyNotFoundException>(() => gps with { Headline = [gps.Kpis.Get("nope")] });

        Assert.Contains("'nope'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Headline_OfNothing_IsRefused() =>
        Assert.Throws<ArgumentNullException>(() => SalesStandards.Gps with { Headline = [null!] });

    [Fact]
    public void Headline_OfAKpiTheCatalogueLacks_JoinsIt()
    {
        var standard = SalesStandards.Gps with { Headline = [Own, FlowRateKpis.CloseRate] };

        Assert.Equal([Own, FlowRateKpis.CloseRate], standard.Headline);
        Assert.Same(Own, standard.Kpis.All[^1]);
    }

    [Fact]
    public void Headline_OfAKpiThatDropsOut_LeavesTheCatalogue()
    {
        var first = SalesStandards.Gps with { Headline = [Own] };

        var then = first with { Headline = [FlowRateKpis.CloseRate] };

        Assert.DoesNotContain(Own, then.Kpis.All);
    }

    [Fact]
    public void Headline_UnderAnotherScale_SpeaksOfItsLevels()
    {
        var lotus = SalesStandards.Lotus;
        var first = lotus with { Headline = [.. lotus.Kpis.All.Where(kpi => kpi.Family == KpiFamily.Structure)] };

        var then = first with { Scale = SalesStandards.Drm.Scale };

        Assert.Contains(then.Kpis.Get("cadence-compliance-rate"), then.Headline);
        Assert.DoesNotContain(then.Headline, kpi => kpi.Id == "level-share-H");
        Assert.DoesNotContain(then.Kpis.All, kpi => kpi.Id == "level-share-H");
    }
}
