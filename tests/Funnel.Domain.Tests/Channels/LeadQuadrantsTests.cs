using Funnel.Domain.Channels;

namespace Funnel.Domain.Tests.Channels;

public sealed class LeadQuadrantsTests
{
    [Theory]
    [InlineData(LeadSource.WalkIn, "natural", "short-term")]
    [InlineData(LeadSource.Call, "natural", "short-term")]
    [InlineData(LeadSource.OwnerReplacement, "natural", "long-term")]
    [InlineData(LeadSource.OwnerAdditional, "natural", "long-term")]
    [InlineData(LeadSource.OwnerReferral, "natural", "long-term")]
    [InlineData(LeadSource.Exhibition, "sought", "short-term")]
    [InlineData(LeadSource.Targeted, "sought", "short-term")]
    [InlineData(LeadSource.Internal, "sought", "long-term")]
    [InlineData(LeadSource.Vip, "sought", "long-term")]
    public void Of_EachSourceOfLotus_IsItsPlace(LeadSource source, string approach, string relation)
    {
        var quadrant = LeadQuadrants.Of(source)!.Value;

        Assert.Equal(approach, LeadApproaches.All.CodeOf(quadrant.Approach));
        Assert.Equal(relation, LeadRelations.All.CodeOf(quadrant.Relation));
    }

    [Theory]
    [InlineData(LeadSource.Internet)]
    [InlineData(LeadSource.Marketing)]
    public void Of_SourcesOfDrm_AreNotPlaced(LeadSource source) => Assert.Null(LeadQuadrants.Of(source));
}
