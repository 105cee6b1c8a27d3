using Funnel.Domain.Bulk;
using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Leads;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class FiguresTests
{
    private static readonly ReportingPeriod October = ReportingPeriod.Month(2010, 10);

    private static readonly FunnelHistory History = Story.OfCards(
        """
        A phone   10-05 B by Ann | 10-20 order
        B phone   10-09 B by Bob
        C walk-in 10-09 C by Ann
        """).ToHistory();

    private static readonly Figures Figures = SalesStandards.Gps.Figures(History, October).By(Dimensions.Consultant);

    [Fact]
    public void Indexer_OfAGroup_FindsItsFigures()
    {
        Assert.Equal(1, Figures["Ann"][FlowRateKpis.OrderRate].Numerator);
        Assert.Equal(2, Figures["Ann"]["new-prospects"].Numerator);
        Assert.Equal(0, Figures["Nobody"]["new-prospects"].Numerator);
        Assert.False(Figures.Table.Has(new("Nobody")));
        Assert.Throws<ArgumentException>(() => Figures["Ann", "D1"]);
        Assert.Throws<KeyNotFoundException>(() => Figures["Ann"]["no-such-kpi"]);
    }

    [Fact]
    public void Where_ADimensionThatAKpiLacks_LeavesTheKpiOut()
    {
        var scoped = Figures.Where(Dimensions.Channel.Is("phone"));

        Assert.Equal([1, 1], scoped.Table.Groups.Select(group => group[StockKpis.NewProspects].Numerator));
        Assert.DoesNotContain(scoped.Table.Kpis, kpi => kpi.Id == "filing-rate");
        Assert.Throws<ArgumentException>(() => Dimensions.Channel.Is(""));
    }

    [Fact]
    public void Explain_ACard_SaysWhyAndWhyNot()
    {
        Assert.True(Assert.Single(Figures.Explain(new("A"), FlowRateKpis.OrderRate)).Holds);
        Assert.False(Assert.Single(Figures.Explain(new("B"), FlowRateKpis.OrderRate)).Holds);
        Assert.Empty(Figures.Explain(new("X"), FlowRateKpis.OrderRate));
        Assert.Throws<ArgumentException>(() => Figures.Explain(new("A"), TrafficKpis.NewTraffic));
    }

    [Fact]
    public void Members_OfAGroup_AreItsCards() =>
        Assert.Equal(["A", "C"], Figures.Members(StockKpis.NewProspects, group: new("Ann")));

    [Fact]
    public void Members_AskedForAsIds_AreTypedAndInTheirOrder()
    {
        IReadOnlyList<CardId> cards = Figures.Members<CardId>(StockKpis.NewProspects, group: new("Ann"));

        Assert.Equal([new CardId("A"), new("C")], cards);
        Assert.Equal([new ConsultantId("Ann")], Figures.Members<ConsultantId>(FlowRateKpis.OrderRate));
        Assert.Throws<ArgumentException>(() => Figures.Members<LeadId>(StockKpis.NewProspects));
    }

    [Fact]
    public void Compare_WithTheMonthBefore_PutsBothSideBySide()
    {
        var comparison = Figures.Compare(Figures.In(ReportingPeriod.Month(2010, 9)));

        Assert.Equal(["Ann", "Bob"], comparison.Groups.Select(group => group.ToString()));
        var (now, before) = comparison[new("Ann"), StockKpis.NewProspects];
        Assert.Equal((2, 0), (now.Numerator, before.Numerator));
    }

    [Fact]
    public void Facts_OfOnePeriod_AreNotAskedUnderAnother()
    {
        var september = ReportingPeriod.Month(2010, 9);
        var book = new FactBook(History, October, SalesStandards.Gps.OwnerContacts);
        var columns = SalesStandards.Gps.Keep(History, October, Dimensions.Consultant);

        Assert.Throws<NotSupportedException>(() => SalesStandards.Gps.Figures(book).In(september));
        Assert.Throws<ArgumentException>(() => columns.Answer(new(Figures.Kpis, september, []), new()));
        Assert.Throws<ArgumentException>(() => Figures.Keep().Replace(
            null, new FactBook(History, september, SalesStandards.Gps.OwnerContacts)));
    }

    [Fact]
    public void Columns_ForADimensionNotKept_SayWhich()
    {
        var columns = SalesStandards.Gps.Keep(History, October, Dimensions.Consultant);

        var refusal = Assert.Throws<ArgumentException>(
            () => SalesStandards.Gps.Figures(columns).By(Dimensions.Dealer).Table);

        Assert.Contains("dealer", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_OfAStrangersTallies_IsRefused()
    {
        var plan = Figures.Of(StockKpis.NewProspects).Plan;
        var other = SalesStandards.Gps.Figures(History, ReportingPeriod.Month(2010, 9)).Of(StockKpis.NewProspects)
            .By(Dimensions.Consultant).Plan;
        var tallies = new Tallies(other.Questions[0].Heading);

        var refusal = Assert.Throws<ArgumentException>(() => plan.Table(tallies));

        Assert.Contains("2010-09-01", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => plan.Table());
    }

    [Fact]
    public void Table_OfAFarDate_IsCountedAllTheSame()
    {
        var history = Story.OfCards("A phone 10-05 B | 10-06 call next 2099-12-31").ToHistory();

        var figures = SalesStandards.Gps.Figures(history, October).Of(StockKpis.NewProspects);

        Assert.Equal(1, figures.Table.Total[0].Numerator);
    }
}
