using Funnel.Domain.Channels;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Channels;

public sealed class LeadQuadrantsTests
{
    [Theory]
    [InlineData("walk-in", "natural", "short-term")]
    [InlineData("call", "natural", "short-term")]
    [InlineData("owner-replacement", "natural", "long-term")]
    [InlineData("owner-additional", "natural", "long-term")]
    [InlineData("owner-referral", "natural", "long-term")]
    [InlineData("exhibition", "sought", "short-term")]
    [InlineData("targeted", "sought", "short-term")]
    [InlineData("internal", "sought", "long-term")]
    [InlineData("vip", "sought", "long-term")]
    public void Of_EachSourceOfLotus_IsItsPlace(string source, string approach, string relation)
    {
        var quadrant = LeadQuadrants.Of(new(source))!.Value;

        Assert.Equal(approach, Codes.Of<LeadApproach>().CodeOf(quadrant.Approach));
        Assert.Equal(relation, Codes.Of<LeadRelation>().CodeOf(quadrant.Relation));
    }

    [Theory]
    [InlineData("internet")]
    [InlineData("marketing")]
    public void Of_SourcesOfDrm_AreNotPlaced(string source) =>
        Assert.Null(LeadQuadrants.Of(new(source)));
}
