using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Reports;
using Funnel.Domain.Tests.Kpis;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Reports;

public sealed class BasisBridgeTests
{
    [Fact]
    public void Bridge_FromCohortToWindow_TakesOutTheImmatureThenTheLate() => Assert.Equal(
        """
        new-close-rate 3/5
        immature -1/-2: D E
        late -1/0: B
        new-close-rate-30d 1/3
        """,
        Print(WindowKpisTests.October, "11-15", Basis.Cohort, Basis.Window(30)));

    [Fact]
    public void Bridge_FromWindowToCohort_IsTheSameTheOtherWay() => Assert.Equal(
        """
        new-close-rate-30d 1/3
        late 1/0: B
        immature 1/2: D E
        new-close-rate 3/5
        """,
        Print(WindowKpisTests.October, "11-15", Basis.Window(30), Basis.Cohort));

    // O1 and O2 were open when October began; N2 is delivered after it.
    private const string Stock = """
        O1 walk-in 09-01 B | 10-05 delivered
        O2 walk-in 09-01 B | 11-02 delivered
        O3 walk-in 09-01 B
        P1 walk-in 09-01 B | 09-30 delivered
        N1 walk-in 10-01 B | 10-20 delivered
        N2 walk-in 10-02 B | 11-01 delivered
        N3 walk-in 10-03 B
        """;

    [Fact]
    public void Bridge_FromPopulationToCohort_TakesOutTheOpeningCards() => Assert.Equal(
        """
        close-rate 4/6
        opening -2/-3: O1 O2 O3
        new-close-rate 2/3
        """,
        Print(Stock, "11-30", Basis.Population, Basis.Cohort));

    [Fact]
    public void Bridge_FromFlowToCohort_ChangesTheNumeratorAlone() => Assert.Equal(
        """
        close-rate-flow-ratio 2/3
        before -1/0: O1
        after 1/0: N2
        new-close-rate 2/3
        """,
        Print(Stock, "11-30", Basis.Flow, Basis.Cohort));

    [Fact]
    public void Bridge_FromABasisToItself_HasNoStep() => Assert.Equal(
        """
        close-rate 4/6
        close-rate 4/6
        """,
        Print(Stock, "11-30", Basis.Population, Basis.Population));

    private static string Print(string cards, string asOf, Basis from, Basis to)
    {
        var bridge = BasisBridge.Of(
            Story.OfCards(cards).Report("10-01", "10-31", asOf).Figures, Conversions.FiledDelivered, from, to);
        return string.Join('\n', [
            $"{bridge.Start.Kpi} {Report.Text(bridge.Start)}",
            .. bridge.Lines.Select(
                line => $"{line.Id} {line.Numerator}/{line.Denominator}: {string.Join(' ', line.Members())}"),
            $"{bridge.End.Kpi} {Report.Text(bridge.End)}",
        ]);
    }
}
