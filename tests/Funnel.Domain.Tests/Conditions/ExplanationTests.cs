using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Cards;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Conditions;

public sealed class ExplanationTests
{
    private static readonly ReportingPeriod October = ReportingPeriod.Month(2010, 10);

    [Fact]
    public void Because_OfACardThatDoesNotCount_IsWhatFails()
    {
        var why = Explain("K-1 phone 10-04 B");

        Assert.False(why.Holds);
        Assert.Equal(
            [("state ∈ {ordered, delivered}", "active")],
            why.Because.Select(leaf => (leaf.Condition.En, leaf.Found)));
    }

    [Fact]
    public void In_OfACardThatCounts_PrintsATreeWithWhatWasFound()
    {
        var why = Explain("K-1 phone 10-04 B | 10-08 order");

        Assert.True(why.Holds);
        Assert.StartsWith("✓ ", why.In(Language.Zh), StringComparison.Ordinal);
        Assert.Contains("[2010-10-04]", why.ToString(), StringComparison.Ordinal);
        Assert.Contains("[ordered]", why.ToString(), StringComparison.Ordinal);
        Assert.All(why.Because, leaf => Assert.Empty(leaf.Parts));
    }

    [Fact]
    public void Equals_AskedTwice_IsTheSameAnswer()
    {
        Assert.Equal(Explain("K-1 phone 10-04 B"), Explain("K-1 phone 10-04 B"));
        Assert.NotEqual(Explain("K-1 phone 10-04 B"), Explain("K-1 phone 10-05 B"));
    }

    [Fact]
    public void Explain_OfASideAKpiLacks_IsRefused()
    {
        var card = Desk.Card("K-1 phone 10-04 B");

        Assert.Throws<ArgumentException>(
            () => SalesStandards.Gps.Explain(card, StockKpis.NewProspects, October, KpiSide.Denominator));
        Assert.Empty(SalesStandards.Gps.Explain(card, OrderKpi, October));
    }

    private static Kpi OrderKpi => SalesStandards.Gps.Kpis.Get("orders-signed");

    private static Explanation Explain(string card) =>
        Assert.Single(SalesStandards.Gps.Explain(Desk.Card(card), FlowRateKpis.OrderRate, October));
}
