using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using Funnel.Domain.Queries;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

/// <summary>A vendor's own dimensions on the catalogue's KPIs, by every way of counting in memory.</summary>
public sealed class OwnDimensionTests
{
    private static readonly ReportingPeriod October = ReportingPeriod.Month(2010, 10);

    private static readonly Story Cards = Story.OfCards(
        """
        A walk-in  10-01 H by Ann at D1 | 10-02 order | 10-03 delivered
        B phone    10-02 B by Ann at D1 | 10-20 transferred Bob
        C outreach 10-03 C by Cid at D2
        D walk-in  10-04 C by Dan at D2
        """);

    private static readonly Dimension Team = Dimensions.Consultant.GroupedAs(
        "team",
        new("团队", "team"),
        new Dictionary<string, string> { ["Ann"] = "North", ["Bob"] = "South", ["Cid"] = "South" });

    private static readonly IdColumn<CardFacts, CampaignId> CampaignOfCard = new(
        "campaign",
        new("活动", "campaign"),
        card => CampaignOf(card.Card.Value),
        campaign => campaign.Value,
        text => new(text));

    private static readonly Dimension Campaign =
        new Dimension("campaign", new("活动", "campaign")).On(FactKinds.Cards, CampaignOfCard);

    private static readonly Kpi Filed = Kpi.Count(
        "own-filed", "留档", "Filed", Source.Ours,
        FactKinds.Cards.AsOf(CardSets.New).CreditedTo(Credits.Filer));

    public static TheoryData<string> Ways => ["rows", "columns", "kept", "ledger", "linq"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void By_ADimensionThatGroupsAnother_AddsUpItsValues(string way)
    {
        var table = Of(way, Team).By(Team).Table;

        Assert.Equal(" 0/1, North 1/1, South 0/2", Split(table, FlowRateKpis.CloseRate));
        Assert.Equal("1/4", Report.Text(table.Total.Get("close-rate")));
        Assert.Equal("North", table["North"].Key.ToString());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void By_ADimensionThatGroupsAnother_StaysWhoseNumberItIs(string way) =>
        Assert.Equal(" 1, North 2, South 1", Split(Of(way, Team).By(Team).Table, Filed));

    [Theory]
    [MemberData(nameof(Ways))]
    public void By_BothTheGroupAndWhatItGroups_NamesBoth(string way) => Assert.Equal(
        "North / Ann 1/1, South / Bob 0/1, South / Cid 0/1,  / Dan 0/1".Split(", ").Order(StringComparer.Ordinal),
        Split(Of(way, Team).By(Team, Dimensions.Consultant).Table, FlowRateKpis.CloseRate).Split(", ")
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ways))]
    public void Where_AGroup_CountsItsValuesAlone(string way)
    {
        Assert.Equal("0/2", Report.Text(Of(way, Team).Where(Team.Is("South")).Table.Total.Get("close-rate")));
        Assert.Equal("0/0", Report.Text(Of(way, Team).Where(Team.Is("East")).Table.Total.Get("close-rate")));
        Assert.Equal(2, Of(way, Team).Where(Team.Is("North")).Table.Total.Get("own-filed").Numerator);
    }

    [Fact]
    public void Members_OfAGroup_AreThoseOfItsValues()
    {
        var figures = Of("columns", Team).By(Team);

        // New prospects are put down to who filed them: B was Ann's, whoever has it now.
        Assert.Equal(["A", "B"], figures.Members(StockKpis.NewProspects, group: new("North")));
        Assert.Equal(["C"], figures.Members(StockKpis.NewProspects, group: new("South")));
        Assert.Equal(["D"], figures.Members(StockKpis.NewProspects, group: new("")));
        Assert.Equal(["B", "C"], figures.Members(StockKpis.ClosingProspects, group: new("South")));
    }

    [Fact]
    public void Explain_WithinAGroup_SaysWhetherTheCardIsInIt()
    {
        var south = Of("columns", Team).Where(Team.Is("South"));

        Assert.True(Assert.Single(south.Explain(new("C"), StockKpis.NewProspects)).Holds);
        Assert.True(Assert.Single(south.Explain(new("B"), StockKpis.ClosingProspects)).Holds);
        Assert.False(Assert.Single(south.Explain(new("B"), StockKpis.NewProspects)).Holds);
    }

    [Fact]
    public void By_AGroupAndMonths_IsASeriesOfEach()
    {
        var table = Of("columns", Team).By(Team, KpiSeries.Month).Table;

        Assert.Equal(2, table["North", "2010-10"]["new-prospects"].Numerator);
        Assert.Equal(1, table["South", "2010-10"]["new-prospects"].Numerator);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void By_AColumnOfItsOwn_CountsEveryKpiOfItsFacts(string way)
    {
        var table = Of(way, Campaign).By(Campaign).Table;

        Assert.Equal(" 0/2, spring 1/2", Split(table, FlowRateKpis.CloseRate));
        Assert.DoesNotContain(table.GroupedKpis, kpi => kpi.Id == "filing-rate");
        Assert.Equal("1/2", Report.Text(Of(way, Campaign).Where(Campaign.Is("spring")).Table.Total.Get("close-rate")));
    }

    [Fact]
    public void Members_OfAColumnOfItsOwn_AreThoseWithTheValue()
    {
        var figures = Of("columns", Campaign).By(Campaign);

        Assert.Equal(["A", "C"], figures.Members(StockKpis.NewProspects, group: new("spring")));
        Assert.Equal(["B", "D"], figures.Members(StockKpis.NewProspects, group: new("")));
        Assert.True(Assert.Single(
            figures.Where(Campaign.Is("spring")).Explain(new("C"), StockKpis.NewProspects)).Holds);
    }

    [Fact]
    public void Entities_WithAColumnOfTheirOwn_AreCountedListedAndExplained()
    {
        var rows = Facts().Of(FactKinds.Cards, Anchor.AsOf)
            .Select(card => new Row(card, CampaignOf(card.Card.Value)?.Value)).ToList();
        var map = new ColumnMap<CardFacts, Row>()
            .With(AttributeColumns<CardFacts>.Card, row => row.Card.Card)
            .With(AttributeColumns<CardFacts>.CustomerKind, row => row.Card.CustomerKind)
            .With(CardColumns.FiledOn, row => row.Card.FiledOn)
            .With(CampaignOfCard, row => row.Campaign);
        var source = FactQueries.For(October)
            .With(FactKinds.Cards, rows.AsQueryable(), map, factOf: row => row.Card);
        var figures = new Figures(source, [StockKpis.NewProspects]).By(Campaign);

        Assert.Equal(2, figures.Table["spring"]["new-prospects"].Numerator);
        Assert.Equal(["A", "C"], figures.Members(StockKpis.NewProspects, group: new("spring")));
        Assert.True(Assert.Single(figures.Explain(new("A"), StockKpis.NewProspects)).Holds);
    }

    [Fact]
    public void Dimension_MadeTwice_IsTheSame()
    {
        var again = Dimensions.Consultant.GroupedAs(
            "team",
            new("团队", "team"),
            new Dictionary<string, string> { ["Cid"] = "South", ["Ann"] = "North", ["Bob"] = "South" });
        var campaign = new Dimension("campaign", new("活动", "campaign")).On(FactKinds.Cards, CampaignOfCard);

        Assert.Equal((Team, Campaign), (again, campaign));
        Assert.NotEqual(Team, Dimensions.Consultant.GroupedAs("team", Team.Name, new Dictionary<string, string>()));
        Assert.NotEqual(Campaign, new Dimension("campaign", Campaign.Name));
    }

    [Fact]
    public void Dimension_OfNoSense_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Dimensions.Dealer.GroupedAs(
            "city", new("城市", "city"), new Dictionary<string, string> { ["D1"] = "" }));
        Assert.Throws<ArgumentException>(() => Team.GroupedAs("region", Team.Name, new Dictionary<string, string>()));
        Assert.Throws<ArgumentException>(() => Team.Is(""));
        Assert.Throws<InvalidOperationException>(() => Team.On(FactKinds.Cards, CampaignOfCard));
        Assert.Throws<ArgumentException>(() => Campaign.On(FactKinds.Cards, new IdColumn<CardFacts, CampaignId>(
            "dealer", Campaign.Name, card => CampaignOf(card.Card.Value), campaign => campaign.Value)));
    }

    private static CampaignId? CampaignOf(string card) => card is "A" or "C" ? new("spring") : null;

    private static FactBook Facts() => new(Cards.ToHistory(), October, OwnerContactSchedules.Lotus);

    private static Figures Of(string way, Dimension by)
    {
        var standard = SalesStandards.Lotus with { Kpis = SalesStandards.Lotus.Kpis.With(Filed) };
        return way switch
        {
            "kept" => standard.Figures(standard.Keep(Cards.ToHistory(), October, by, Dimensions.Consultant)),
            "linq" => new(Queries(), [FlowRateKpis.CloseRate, Filed]),
            "ledger" => standard.Figures(new Followed(standard, Cards)),
            "rows" => standard.Figures(Facts()).With(new() { Engine = FigureEngine.Rows }),
            _ => standard.Figures(Facts()),
        };
    }

    private static FactQueries Queries() => FactQueries.For(October)
        .With(FactKinds.Cards, Facts().Of(FactKinds.Cards, Anchor.AsOf).AsQueryable());

    private static string Split(KpiTable table, Kpi kpi) => string.Join(
        ", ", table.Groups.Select(group => $"{group.Key} {Report.Text(group[kpi])}"));

    private sealed record Row(CardFacts Card, string? Campaign);

    private readonly record struct CampaignId(string Value);

    /// <summary>Answers that a ledger comes to which took the cards one by one.</summary>
    private sealed class Followed(SalesStandard standard, Story story) : IFigureSource
    {
        public ReportingPeriod Period => October;

        public IFigureSource In(ReportingPeriod period) => throw new NotSupportedException();

        public IReadOnlyList<Tallies> Answer(
            KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default)
        {
            var ledger = new KpiLedger(plan);
            foreach (var card in story.ToHistory().Cards)
            {
                ledger.Replace(null, new FactBook(
                    new FunnelHistory { Cards = [card] }, October, standard.OwnerContacts));
            }

            return ledger.ToTallies();
        }

        public Task<IReadOnlyList<Tallies>> AnswerAsync(
            KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default) =>
            Task.FromResult(Answer(plan, options, cancellationToken));

        public IEnumerable<T> Facts<T>(FactKind<T> kind, Anchor anchor, Condition<T> where) =>
            throw new NotSupportedException();
    }
}
