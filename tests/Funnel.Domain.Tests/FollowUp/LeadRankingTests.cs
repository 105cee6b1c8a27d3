using Funnel.Domain.Channels;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Sources;
using NodaTime;

namespace Funnel.Domain.Tests.FollowUp;

public sealed class LeadRankingTests
{
    private static readonly (string Id, LeadSource? Source, LocalDate On)[] Leads =
    [
        ("old call", LeadSource.Call, new(2010, 9, 2)),
        ("new call", LeadSource.Call, new(2010, 10, 2)),
        ("unknown", null, new(2010, 10, 5)),
        ("old referral", LeadSource.OwnerReferral, new(2010, 8, 1)),
        ("new referral", LeadSource.OwnerReferral, new(2010, 10, 1)),
        ("replacement", LeadSource.OwnerReplacement, new(2010, 10, 3)),
    ];

    [Fact]
    public void Order_OfNissan_ReferralsFirstThenTheNewest() => Assert.Equal(
        ["new referral", "old referral", "unknown", "replacement", "new call", "old call"],
        LeadRankings.Nissan.Order(Leads, lead => lead.Source, lead => lead.On).Select(lead => lead.Id));

    [Fact]
    public void Order_OwnRanking_FollowsItsList()
    {
        var ranking = new LeadRanking(
            new("自定", "own"), Source.Ours, LeadSource.OwnerReplacement, LeadSource.OwnerReferral);

        Assert.Equal(
            ["replacement", "new referral", "old referral"],
            ranking.Order(Leads, lead => lead.Source, lead => lead.On).Take(3).Select(lead => lead.Id));
        Assert.Equal(2, ranking.RankOf(null));
    }

    [Fact]
    public void Equals_OneDifference_IsAnotherRanking()
    {
        static LeadRanking Own(string name, Source source, params LeadSource[] first) =>
            new(new("自定", name), source, first);

        var own = Own("own", Source.Ours, LeadSource.Call);

        Assert.True(own.Equals(Own("own", Source.Ours, LeadSource.Call)));
        Assert.False(own.Equals(null));
        Assert.False(own.Equals(Own("other", Source.Ours, LeadSource.Call)));
        Assert.False(own.Equals(Own("own", Source.Nissan("1"), LeadSource.Call)));
        Assert.False(own.Equals(Own("own", Source.Ours, LeadSource.OwnerReferral)));
    }

    [Fact]
    public void Constructor_SourceTwice_Throws() => Assert.Throws<ArgumentException>(
        () => new LeadRanking(new("自定", "own"), Source.Ours, LeadSource.Call, LeadSource.Call));
}
