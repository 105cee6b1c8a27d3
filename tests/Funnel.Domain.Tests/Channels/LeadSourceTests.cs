using Funnel.Domain.Channels;

namespace Funnel.Domain.Tests.Channels;

public sealed class LeadSourceTests
{
    [Theory]
    [InlineData("walk-in", false, false)]
    [InlineData("call", false, false)]
    [InlineData("owner-replacement", false, true)]
    [InlineData("owner-additional", false, true)]
    [InlineData("owner-referral", false, true)]
    [InlineData("exhibition", true, false)]
    [InlineData("targeted", true, false)]
    [InlineData("internal", true, true)]
    [InlineData("vip", true, true)]
    public void Quadrant_EachSourceOfLotus_IsItsPlace(string source, bool isSought, bool isLongTerm) =>
        Assert.Equal((isSought, isLongTerm), (new LeadSource(source).IsSought, new LeadSource(source).IsLongTerm));

    [Theory]
    [InlineData("internet")]
    [InlineData("marketing")]
    [InlineData("a-vendors-own")]
    public void Quadrant_SourcesLotusDoesNotKnow_AreNotPlaced(string source) =>
        Assert.Equal((null, null), (new LeadSource(source).IsSought, new LeadSource(source).IsLongTerm));
}
