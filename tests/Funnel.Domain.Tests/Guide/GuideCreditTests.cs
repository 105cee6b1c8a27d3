using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Guide;

/// <summary>The guide's programs about KPIs by name and about credit count what they should.</summary>
public sealed class GuideCreditTests
{
    private static readonly SalesStandard Gps = SalesStandards.Gps;
    private static readonly ReportingPeriod October = ReportingPeriod.Month(2010, 10);

    // C-1 signs in October and, on K-3, in November; K-1 goes to C-2 afterwards and is cancelled there.
    private static readonly Story Cards = Story.OfCards(
        """
        K-1 walk-in 10-04 A by C-1 | 10-08 order | 10-20 transferred C-2 | 10-25 order-cancelled
        K-2 phone 10-05 B by C-1
        K-3 walk-in 10-28 B by C-1 | 11-02 order
        """);

    [Fact]
    public void Named_OneLeadAnsweredOfTwo_IsHalf()
    {
        var story = Cards.WithLeads("L1 10-03T10:00 website responded 10-03T10:20\nL2 10-04T09:00 website") with
        {
            Consultants = [new(new("C-1"), new("D1")), new(new("C-2"), new("D1"))],
        };

        var values = GuideCredit.Named(Gps, story.ToHistory(), October).ToDictionary(value => value.Kpi.Id);

        Assert.Equal(
            (1L, 2L), (values["lead-response-rate"].Numerator, values["lead-response-rate"].Denominator!.Value));
        Assert.Equal(
            (1L, 2L), (values["orders-per-consultant"].Numerator, values["orders-per-consultant"].Denominator!.Value));
        Assert.Equal(
            (0L, 1L), (values["phone-arrival-rate"].Numerator, values["phone-arrival-rate"].Denominator!.Value));
        Assert.Equal(9, values.Count);
    }

    [Fact]
    public void Key_OfAStandard_BeginsWithItsHeadline() => Assert.Equal(
        Gps.Headline.Select(kpi => kpi.Id),
        GuideCredit.Key(Gps, Cards.ToHistory(), October).Select(row => row.Kpi.Id));

    [Fact]
    public void Adding_OrdersOfWhoSigned_AreTheYearsInItsMonthsAndWeeks() =>
        Assert.Equal((2L, 2L, 2L), GuideCredit.Adding(Gps, Cards.ToHistory()));

    [Fact]
    public void Whose_ACardHandedOn_CountsForEachWhoDidSomething()
    {
        var table = GuideCredit.Whose(Gps, Cards.ToHistory(), October);

        Assert.Equal([0L, 3, 2], table["C-1"].Values.Select(value => value.Numerator));
        Assert.Equal([1L, 0, 1], table["C-2"].Values.Select(value => value.Numerator));
    }
}
