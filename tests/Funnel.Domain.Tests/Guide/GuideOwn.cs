using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Queries;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using NodaTime;

namespace Funnel.Domain.Tests.Guide;

/// <summary>The guide's programs about a vendor's own; what stands between two markers is printed there.</summary>
internal static class GuideOwn
{
    public static (KpiValue Rate, KpiValue Days) Kpis(
        SalesStandard standard, FunnelHistory history, ReportingPeriod period)
    {
        // example: own-kpi
        var filed = FactKinds.Cards.AsOf(CardSets.New);
        var driven = (CardColumns.FirstTestDriveOn <= Day.AsOf).Called("已试驾", "with a test drive");
        var rate = Kpi.Rate("own-drive-rate", "试驾率", "Driven of new", Source.Ours, filed, driven);
        var days = Kpi.Average(
            "own-days-to-drive", "平均试驾天数", "Days to the test drive", Source.Ours,
            FactKinds.Cards.AsOf(CardSets.New & driven),
            Measure<CardFacts>.DaysBetween(CardColumns.FiledOn, CardColumns.FirstTestDriveOn));
        var ours = standard with { Kpis = standard.Kpis.With(rate, days) };
        var total = ours.Figures(history, period).Table.Total;
        // end
        return (total.Get("own-drive-rate"), total.Get("own-days-to-drive"));
    }

    public static KpiValue Stale(SalesStandard standard, FunnelHistory history, ReportingPeriod period)
    {
        // example: own-condition
        var stale = CardColumns.FiledOn < Day.Cut.Minus(30);
        var marked = Condition<CardFacts>.Opaque(
            new("编号以 K 开头", "an id with K"), card => card.Card.Value.StartsWith('K'));
        var age = Kpi.Average(
            "own-age", "陈旧客户卡龄", "Age of stale cards", Source.Ours,
            FactKinds.Cards.AtCut(CardSets.Closing & stale & marked),
            Measure<CardFacts>.DaysUntil(CardColumns.FiledOn, Day.Cut));
        var value = standard.Figures(history, period).Of(age).Table.Total.Get("own-age");
        // end
        return value;
    }

    public static KpiTable Kinds(ReportingPeriod period, IReadOnlyList<CardFacts> cards)
    {
        // example: own-kind
        var soldOn = new DateColumn<Sale>("sold_on", new("销售日期", "sold on"), sale => sale.SoldOn);
        var price = new NumberColumn<Sale>("price", new("价格", "price"), sale => sale.Price);
        var dealer = new IdColumn<Sale, DealerId>(
            "dealer", new("经销商", "dealer"), sale => sale.Dealer, id => id.Value, text => new(text));
        var kind = new FactKind<Sale>(
            "sales", new("销售", "sales"), [soldOn, price, dealer], [(Dimensions.Dealer, dealer)], sale => sale.Invoice);
        var sold = kind.AsOf(soldOn.Within(Day.From, Day.Cut));
        var revenue = Measure<Sale>.Sum(price);
        var filed = FactKinds.Cards.AsOf(CardSets.New).Count();
        Kpi[] kpis =
        [
            Kpi.Sum("revenue", "销售额", "Revenue", Source.Ours, sold, revenue),
            Kpi.Average("price", "平均成交价", "Average price", Source.Ours, sold, revenue),
            Kpi.PerDay("sales-a-day", "日均销售", "Sales a day", Source.Ours, sold),
            Kpi.Proportion("sold-of-filed", "成交占建档", "Sold of filed", Source.Ours, sold.Count(), filed),
            Kpi.Average("revenue-a-card", "每档销售额", "Revenue a card", Source.Ours, sold.Sum(revenue), filed),
        ];
        List<Sale> sales =
        [
            new("I-1", new("D-1"), new(2010, 10, 5), 3_000_000_000),
            new("I-2", new("D-1"), new(2010, 10, 9), 130_000),
        ];
        var source = FactQueries.For(period)
            .With(kind, sales.AsQueryable())
            .With(FactKinds.Cards, cards.AsQueryable());
        var table = new Figures(source, kpis).By(Dimensions.Dealer).Table;
        // end
        return table;
    }

    public static (KpiValue North, IReadOnlyList<string> Cards, KpiValue Within) Teams(
        SalesStandard standard, FunnelHistory history, ReportingPeriod period)
    {
        // example: own-groups
        var team = Dimensions.Consultant.GroupedAs("team", new("团队", "team"), new Dictionary<string, string>
        {
            ["C-1"] = "north",
            ["C-2"] = "south",
        });
        var byTeam = standard.Figures(history, period).By(team);
        var north = byTeam.Table["north"][StockKpis.NewProspects];
        var cards = byTeam.Members(StockKpis.NewProspects, group: new("north"));
        var filedByNorth = standard.Figures(history, period).Where(team.Is("north")).Table.Total.Get("new-prospects");
        // end
        return (north, cards, filedByNorth);
    }

    public static KpiValue Campaign(
        SalesStandard standard, FunnelHistory history, ReportingPeriod period, Campaigns campaigns)
    {
        // example: own-column
        var campaignOf = new IdColumn<CardFacts, CampaignId>(
            "campaign", new("活动", "campaign"), card => campaigns.Of(card.Card), id => id.Value, text => new(text));
        var campaign = new Dimension("campaign", new("活动", "campaign")).On(FactKinds.Cards, campaignOf);
        var spring = standard.Figures(history, period).By(campaign).Table["spring"]["close-rate"];
        // end
        return spring;
    }

    // example: campaigns
    public readonly record struct CampaignId(string Value);

    public sealed class Campaigns(IReadOnlyDictionary<CardId, CampaignId> known)
    {
        public CampaignId? Of(CardId card) => known.TryGetValue(card, out var campaign) ? campaign : null;
    }
    // end

    // example: sale
    public sealed record Sale(string Invoice, DealerId Dealer, LocalDate SoldOn, long Price);
    // end
}
