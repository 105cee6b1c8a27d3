using Funnel.Domain.Facts;
using Funnel.Domain.Tests.Reports;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class LeadKpisTests
{
    // L1 to L6 came in October. L1 is answered after 30 minutes and delivered; L2 after 30 minutes and a second, its
    // card merged into C3, which is delivered in November; L3 a day later, judged no real enquiry; L4 never, but came
    // by itself; L5 has an appointment in November only; L6 came in at half past eleven on the last night. L7 is of
    // November.
    private static readonly Story October = Story.OfCards(
        """
        C1 walk-in 10-05 B | 10-06 order | 10-20 delivered
        C2 phone 10-07 B | 10-20 merged C3
        C3 phone 10-06 B | 11-02 order | 11-03 delivered
        """).WithLeads(
        """
        L1 10-04T10:00:00 website responded 10-04T10:30:00 valid appointment 10-05T14:00 arrived 10-05T14:10 card C1
        L2 10-06T10:00:00 chat responded 10-06T10:30:01 valid appointment 10-09T10:00 card C2
        L3 10-08T23:00:00 website responded 10-09T23:00:00 invalid
        L4 10-10T10:00:00 website arrived 10-12T10:00 nobody
        L5 10-30T10:00:00 chat responded 10-30T10:05:00 valid appointment 11-02T10:00
        L6 10-31T23:30:00 chat
        L7 11-01T10:00:00 chat
        """);

    // Minutes: 30 + 30 + 1440 + 5.
    [Theory]
    [InlineData("lead-volume", "6", "6")]
    [InlineData("lead-valid-rate", "3/4", "3/4")]
    [InlineData("lead-response-rate", "4/6", "4/6")]
    [InlineData("lead-response-30min-rate", "2/5", "2/6")]
    [InlineData("lead-response-minutes", "1505/4", "1505/4")]
    [InlineData("lead-filing-rate", "2/6", "2/6")]
    [InlineData("lead-appointment-rate", "3/6", "3/6")]
    [InlineData("lead-show-rate", "2/3", "2/4")]
    [InlineData("lead-close-rate", "1/6", "2/6")]
    public void LeadKpi_OfOctober_IsWorkedOutByHand(string id, string atItsEnd, string aMonthLater)
    {
        Assert.Equal(atItsEnd, October.Report("10-01", "10-31")[id]);
        Assert.Equal(aMonthLater, October.Report("10-01", "10-31", "11-30")[id]);
    }

    [Theory]
    [InlineData("10-04", "lead-response-rate", "1/1")]
    [InlineData("10-05", "lead-show-rate", "1/1")]
    [InlineData("10-05", "lead-filing-rate", "1/1")]
    [InlineData("10-09", "lead-show-rate", "1/2")]
    [InlineData("10-20", "lead-close-rate", "1/4")]
    public void LeadKpi_SeenOnTheDay_CountsIt(string asOf, string id, string expected) =>
        Assert.Equal(expected, October.Report("10-01", "10-31", asOf)[id]);

    [Theory]
    [InlineData("10-19", "Bob")]
    [InlineData("10-20", "Cid")]
    public void Lead_GivenToNobody_IsThatOfTheFilerOfItsCard(string asOf, string consultant)
    {
        var story = Story.OfCards("C1 phone 10-07 B by Bob | 10-20 merged C2\nC2 phone 10-06 B by Cid")
            .WithLeads("L1 10-06T10:00:00 chat nobody card C1\nL2 10-06T10:00:00 chat nobody");

        var facts = story.Facts(Told.Period("10-01", "10-31", asOf)).Of(FactKinds.Leads, Anchor.AsOf);

        Assert.Equal([consultant, null], facts.Select(lead => lead.Consultant?.Value));
    }

    [Theory]
    [InlineData("10-08", "1/2")]
    [InlineData("10-09", "1/3")]
    public void Response_SeenOnTheNight_WaitsForItsThirtyMinutes(string asOf, string rate)
    {
        // L3 came in at eleven at night: its half hour is over on that day; half an hour later it would not be.
        var later = October with
        {
            Leads = [.. October.Leads.Select(lead => lead.Id.Value == "L3"
                ? lead with { ReceivedAt = lead.ReceivedAt.PlusMinutes(30) }
                : lead)],
        };

        Assert.Equal("1/3", October.Report("10-01", "10-31", asOf)["lead-response-30min-rate"]);
        Assert.Equal(rate, later.Report("10-01", "10-31", asOf)["lead-response-30min-rate"]);
    }

    [Fact]
    public void LeadVolume_ByPlatformAndConsultant_HasAGroupForNobody()
    {
        var report = October.Report("10-01", "10-31");

        Assert.Equal("chat 3, website 3", report.Split("lead-volume", Dimensions.Platform));
        Assert.Equal(" 1, Ann 5", report.Split("lead-volume", Dimensions.Consultant));
        Assert.Equal("L1 L2", report.Members("lead-filing-rate"));
    }

    [Fact]
    public void Close_OfAMergeUndone_IsItsOwnCardsAgain()
    {
        var undone = Story.OfCards(
            """
            C2 phone 10-07 B | 10-20 merged C3 | 11-05 unmerged
            C3 phone 10-06 B | 11-02 order | 11-03 delivered
            """) with
        { Leads = October.Leads };

        Assert.Equal("1/6", undone.Report("10-01", "10-31", "11-04")["lead-close-rate"]);
        Assert.Equal("0/6", undone.Report("10-01", "10-31", "11-05")["lead-close-rate"]);
    }
}
