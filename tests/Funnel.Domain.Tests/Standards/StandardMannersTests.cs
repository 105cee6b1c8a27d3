using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Contacts;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Standards;

public sealed class StandardMannersTests
{
    private static readonly CodeLists WithWeChat = CodeLists.BuiltIn with
    {
        Manners = ContactManners.All.With(
            new ListedCode<ContactManner>(new("wechat"), new("微信", "WeChat"), Source.Ours)),
    };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Contacts_OfAStandardsOwnManner_AreCounted(bool inRows)
    {
        var standard = SalesStandards.Gps with { Lists = WithWeChat };
        var history = Story.OfCards(
            """
            A walk-in 10-01 B | 10-01 call | 10-02 wechat | 10-03 wechat
            B walk-in 10-01 B | 10-31 wechat | 11-01 wechat
            """).ToHistory();

        var figures = standard.Figures(history, Reports.Told.Period("10-01", "10-31"))
            .With(new() { Engine = inRows ? FigureEngine.Rows : FigureEngine.Columns });

        Assert.Equal(3, figures.Of(standard.Kpis.Get("contacts-wechat")).Table.Total[0].Numerator);
        Assert.Equal("跟进量：微信", standard.Kpis.Get("contacts-wechat").Name.Zh);
        Assert.False(SalesStandards.Gps.Kpis.TryGet("contacts-wechat", out _));
    }

    [Fact]
    public void Formula_OfAStandardsOwnManner_NamesIt()
    {
        var kpis = (SalesStandards.Gps with { Lists = WithWeChat }).Kpis;

        Assert.Contains("微信", kpis.Get("contacts-wechat").Formula.Zh, StringComparison.Ordinal);
        Assert.Contains("manner of contact = call", kpis.Get("contacts-call").Formula.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Kpis_OfAStandardsOwnManner_StandBesideTheOthersInAnyOrder()
    {
        var first = SalesStandards.Gps with { Lists = WithWeChat, Scale = LevelScales.Lotus };
        var last = SalesStandards.Gps with { Scale = LevelScales.Lotus, Lists = WithWeChat };

        Assert.Equal(Ids(first), Ids(last));
        Assert.Contains("level-share-A", Ids(first));
        Assert.Equal(
            ["contacts-call", "contacts-message", "contacts-showroom", "contacts-home-visit", "contacts-wechat"],
            Ids(first).Where(id => id.StartsWith("contacts-", StringComparison.Ordinal)).Take(5));
    }

    [Fact]
    public void Kpis_WithTheVendorsOwnOfThatId_KeepTheVendors()
    {
        var own = Kpi.Count(
            "contacts-wechat", "自有", "Own", Source.Ours, FactKinds.Cards.AsOf(Condition<CardFacts>.Every));

        var standard = SalesStandards.Gps with { Kpis = SalesStandards.Gps.Kpis.With(own), Lists = WithWeChat };

        Assert.Same(own, standard.Kpis.Get("contacts-wechat"));
    }

    private static IEnumerable<string> Ids(SalesStandard standard) => standard.Kpis.All.Select(kpi => kpi.Id);
}
