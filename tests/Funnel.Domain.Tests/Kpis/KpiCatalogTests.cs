using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Tests.Kpis;

public sealed class KpiCatalogTests
{
    private const string All = """
        showroom-traffic call-traffic visit-traffic daily-showroom-traffic new-traffic filing-rate call-retention-rate
        visit-retention-rate information-retention-rate effective-reception-rate repeat-visit-share
        visit-test-drive-rate test-drive-invitation-rate registration-rate
        opening-prospects new-prospects new-walk-in-prospects new-phone-prospects outreach-prospects delivered-prospects
        lost-prospects closing-prospects orders-signed orders-cancelled transferred-in-prospects
        transferred-out-prospects unscheduled-prospects returned-prospects delivered-opening-ordered
        delivered-opening-prospect delivered-new-showroom delivered-new-outreach closing-active closing-dormant
        closing-ordered
        overall-visit-rate new-overall-visit-rate first-visit-rate new-first-visit-rate return-visit-rate
        new-return-visit-rate test-drive-rate new-test-drive-rate phone-arrival-rate order-rate new-order-rate
        order-delivery-rate close-rate new-close-rate lost-rate new-lost-rate new-signing-rate
        opening-signing-rate test-drive-signing-rate lost-return-rate lost-competitor-share
        lost-same-brand-share lost-gave-up-share lost-territory-share lost-unreachable-share dormancy-rate
        order-cancellation-rate WINDOWS
        average-card-age card-age-over-30-share card-age-over-60-share card-age-over-90-share LEVELS visited-share
        complete-card-rate unscheduled-rate overdue-prospects overdue-rate cadence-compliance-rate
        days-to-order days-to-delivery days-order-to-delivery days-to-loss first-follow-up-rate contacts contacts-call
        contacts-message contacts-showroom contacts-home-visit follow-up-timeliness-rate
        follow-up-completion-rate contacts-per-prospect contact-coverage-rate level-upgrades
        level-downgrades raised-prospects
        base-arrival-rate base-accuracy-rate base-timeliness-rate base-still-open base-intent-rate
        product-knowledge-pass-rate test-drive-satisfaction-rate contract-text-usage-rate commitment-fulfilment-rate
        delivery-appointment-rate delivery-satisfaction-rate after-sales-satisfaction-rate entry-completion-rate
        call-standard-rate mot-compliance-rate
        owner-contact-rate replacement-share additional-share referral-share loyalty-share
        lead-volume lead-valid-rate lead-response-rate lead-response-30min-rate lead-response-minutes lead-filing-rate
        lead-appointment-rate lead-show-rate lead-close-rate
        deliveries-per-consultant orders-per-consultant cards-per-consultant
        """;

    private static readonly string[] CardDimensions =
        ["dealer", "region", "consultant", "channel", "media", "lead-source", "model", "customer-kind", "level"];

    private static readonly KpiCatalog Gps = KpiCatalog.For(LevelScales.Gps);

    [Theory]
    [InlineData("gps", "O H A B C N")]
    [InlineData("lotus", "O H A B C")]
    [InlineData("drm", "imminent intending watching")]
    public void All_OfAScale_AreThoseOfTheSpecificationInItsOrder(string scale, string levels)
    {
        var shares = string.Join(' ', levels.Split(' ').Select(level => $"level-share-{level}"));
        var windows =
            from rate in new[] { "overall-visit", "test-drive", "first-order", "close", "lost" }
            from days in new[] { "7d", "30d", "60d", "90d" }
            from left in new[] { "", "-immature", "-immature-converted" }
            select $"new-{rate}-rate-{days}{left}";
        var expected = All.Replace("LEVELS", shares, StringComparison.Ordinal)
            .Replace("WINDOWS", string.Join(' ', windows), StringComparison.Ordinal)
            .Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(expected, KpiCatalog.For(LevelScales.Get(scale)).All.Select(kpi => kpi.Id));
    }

    [Fact]
    public void Every_Kpi_HasNamesFormulaSourceAndDimensions() => Assert.All(
        SalesStandards.All.SelectMany(standard => standard.Kpis.All),
        kpi =>
        {
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", kpi.Name.Zh);
            Assert.Matches("^[A-Z][A-Za-z0-9 ':-]+$", kpi.Name.En);
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", kpi.Formula.Zh);
            Assert.Matches("[a-z]{3}", kpi.Formula.En);
            Assert.Matches(
                @"^(ours|(GPS|SGM|LOTUS|NISSAN|DRM)[ .*\w]*(, (ours|(GPS|SGM|LOTUS|NISSAN|DRM)[ .*\w]*))?)$",
                kpi.Source.Citation);
            Assert.NotEmpty(kpi.Dimensions);
            Assert.Equal(kpi.Kind == KpiKind.Count, kpi.Denominator is null);
        });

    [Theory]
    [InlineData("filing-rate", "dealer region consultant media")]
    [InlineData("daily-showroom-traffic", "dealer region consultant media")]
    [InlineData("base-arrival-rate", "dealer region consultant")]
    [InlineData("mot-compliance-rate", "dealer region consultant")]
    [InlineData("lead-close-rate", "dealer region consultant platform")]
    public void Dimensions_OfRecords_AreFew(string id, string dimensions) =>
        Assert.Equal(dimensions.Split(' '), Gps.Get(id).Dimensions.Select(dimension => dimension.Id));

    [Fact]
    public void Dimensions_OfEverythingAboutCards_AreAll()
    {
        var cards = Gps.All.Where(kpi => kpi.Dimensions.Count > 4).ToList();

        Assert.All(cards, kpi => Assert.Equal(CardDimensions, kpi.Dimensions.Select(dimension => dimension.Id)));
        Assert.Equal(Gps.All.Count - 14 - 5 - 10 - 9 - 3, cards.Count);
    }

    [Theory]
    [InlineData("filing-rate", "留档率", KpiKind.Ratio)]
    [InlineData("daily-showroom-traffic", "日均展厅流量", KpiKind.Average)]
    [InlineData("closing-prospects", "期末库存", KpiKind.Count)]
    [InlineData("overall-visit-rate", "总体进店率", KpiKind.Ratio)]
    [InlineData("return-visit-rate", "再回展厅率", KpiKind.Ratio)]
    [InlineData("average-card-age", "平均卡龄", KpiKind.Average)]
    [InlineData("days-to-order", "平均下订周期", KpiKind.Average)]
    [InlineData("contacts-per-prospect", "平均跟进次数", KpiKind.Average)]
    [InlineData("follow-up-timeliness-rate", "潜在客户跟踪及时率", KpiKind.Ratio)]
    [InlineData("base-arrival-rate", "基盘电话邀约到店率", KpiKind.Ratio)]
    [InlineData("mot-compliance-rate", "MOT达标率", KpiKind.Ratio)]
    [InlineData("owner-contact-rate", "保有客户回访完成率", KpiKind.Ratio)]
    [InlineData("loyalty-share", "置换增购推介占比", KpiKind.Ratio)]
    [InlineData("level-upgrades", "级别提升数", KpiKind.Count)]
    public void Kpi_OfTheShowroom_IsCalledAsTheSourcesCallIt(string id, string zh, KpiKind kind)
    {
        Assert.Equal(zh, Gps.Get(id).Name.Zh);
        Assert.Equal(kind, Gps.Get(id).Kind);
    }

    [Fact]
    public void Get_Unknown_SaysWhatWasSought()
    {
        var failure = Assert.Throws<KeyNotFoundException>(() => Gps.Get("no-rate"));

        Assert.Contains("'no-rate'", failure.Message, StringComparison.Ordinal);
        Assert.False(Gps.TryGet("no-rate", out _));
    }

    [Fact]
    public void With_AVendorsOwnKpi_AddsItOnce()
    {
        var complete = FactKinds.Cards.AsOf(CardColumns.IsComplete);
        var own = Kpi.Count("complete-cards", "完整档案", "Complete cards", Source.Ours, complete);
        var catalog = Gps.With(own);

        Assert.Same(own, catalog.All[^1]);
        Assert.Throws<ArgumentException>(() => catalog.With(own));
        Assert.Throws<ArgumentException>(
            () => Kpi.Count("Complete cards", "完整档案", "Complete cards", Source.Ours, complete));
    }

    [Fact]
    public void Headline_OfEveryStandard_IsInItsCatalogue() => Assert.All(
        SalesStandards.All, standard => Assert.All(standard.Headline, kpi => Assert.Contains(kpi, standard.Kpis.All)));
}
