using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Kpis;

public sealed class KpiAboutTests
{
    [Theory]
    [InlineData("close-rate", KpiBearing.More)]
    [InlineData("overdue-rate", KpiBearing.Less)]
    [InlineData("dormancy-rate", KpiBearing.Less)]
    [InlineData("closing-dormant", KpiBearing.Less)]
    [InlineData("unscheduled-prospects", KpiBearing.Less)]
    [InlineData("transferred-in-prospects", KpiBearing.Neither)]
    [InlineData("days-to-delivery", KpiBearing.Less)]
    [InlineData("card-age-over-60-share", KpiBearing.Less)]
    [InlineData("level-share-H", KpiBearing.Neither)]
    [InlineData("lost-competitor-share", KpiBearing.Neither)]
    [InlineData("delivered-new-outreach", KpiBearing.Neither)]
    [InlineData("closing-ordered", KpiBearing.Neither)]
    [InlineData("opening-prospects", KpiBearing.Neither)]
    public void Bearing_OfAKpi_SaysWhichWayIsGood(string kpi, KpiBearing bearing) =>
        Assert.Equal(bearing, SalesStandards.Gps.Kpis.Get(kpi).Bearing);

    [Theory]
    [InlineData("close-rate", "百分比", "percent")]
    [InlineData("new-prospects", "张卡", "cards")]
    [InlineData("delivered-new-showroom", "张卡", "cards")]
    [InlineData("orders-signed", "单", "orders")]
    [InlineData("average-card-age", "天", "days")]
    [InlineData("daily-showroom-traffic", "批次/天", "arrivals per day")]
    [InlineData("contacts-per-prospect", "次/张卡", "contacts per card")]
    public void Unit_OfAKpi_SaysWhatItIsCountedIn(string kpi, string zh, string en) =>
        Assert.Equal(new Phrase(zh, en), SalesStandards.Gps.Kpis.Get(kpi).Unit);

    [Theory]
    [InlineData("traffic", 14)]
    [InlineData("stock", 21)]
    [InlineData("rates", 87)]
    [InlineData("structure", 16)]
    [InlineData("follow-up", 17)]
    [InlineData("base", 5)]
    [InlineData("checks", 10)]
    [InlineData("owners", 5)]
    [InlineData("staff", 3)]
    [InlineData("others", 0)]
    public void Family_OfTheCatalogue_HasItsKpis(string family, int count) =>
        Assert.Equal(count, SalesStandards.Gps.Kpis.All.Count(kpi => kpi.Family.Code == family));

    [Fact]
    public void Kpi_OfAVendor_SaysWhatItWasTold()
    {
        var every = FactKinds.Cards.AsOf(Condition<CardFacts>.Every);
        var own = Kpi.Count("own-cards", "自有", "Own cards", Source.Ours, every);

        Assert.Equal(KpiFamily.Others, own.Family);
        Assert.Equal(KpiBearing.More, own.Bearing);
        Assert.Equal(FactKinds.Cards.Title, own.Unit);
        Assert.Equal(new Phrase("客户档案/天", "cards per day"), Kpi.PerDay("own", "自", "own", Source.Ours, every).Unit);
        Assert.Equal(KpiFamily.Stock, (own with { Family = KpiFamily.Stock }).Family);
        Assert.NotEqual(own, own with { Bearing = KpiBearing.Less });
    }

    [Fact]
    public void Unit_WithoutWords_IsRefused() => Assert.Throws<ArgumentException>(
        () => SalesStandards.Gps.Kpis.Get("close-rate") with { Unit = new("张", " ") });
}
