using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Reports;

public sealed class FollowUpEffectTests
{
    private static readonly FollowUpEffect October = Make();

    [Theory]
    [InlineData("follow-up-timeliness-rate", "Ann 2/3, Bob 0/1", "2/4")]
    [InlineData("follow-up-completion-rate", "Ann 2/3, Bob 1/1", "3/4")]
    [InlineData("contacts-per-prospect", "Ann 2/1, Bob 1/2", "3/3")]
    [InlineData("level-upgrades", "Ann 1, Bob 0", "1")]
    [InlineData("overdue-rate", "Ann 1/1, Bob 0/2", "1/3")]
    public void Consultants_InOctober_AreWorkedOutByHand(string kpi, string expected, string total)
    {
        Assert.Equal(expected, October.Consultants.Of(kpi));
        Assert.Equal(total, October.ConsultantTotal.Of(kpi));
    }

    [Theory]
    [InlineData("order-rate", "0 1/1, 1 0/1, 2 0/1", "1/3")]
    [InlineData("overall-visit-rate", "0 1/1, 1 0/1, 2 1/1", "2/3")]
    public void Contacts_InOctober_SplitTheProspects(string kpi, string expected, string total)
    {
        Assert.Equal(expected, October.Contacts.Of(kpi));
        Assert.Equal(total, October.ContactsTotal.Of(kpi));
    }

    private static FollowUpEffect Make()
    {
        var period = Told.Period("10-01", "10-31");
        var story = Story.OfCards(
            """
            A walk-in 10-01 B next 10-04 | 10-04 call level A next 10-10 | 10-10 showroom next 10-20
            B phone   10-02 C next 10-05 by Bob | 10-07 call
            C walk-in 10-03 C by Bob | 10-20 order
            """);
        return FollowUpEffect.Of(story.Figures(period), SalesStandards.Gps);
    }
}
