
namespace Funnel.Domain.Exchange.Tests.Reading;

public sealed class DatasetFindingTests
{
    private const string NoRecord = "A walk-in's or incoming call's card has no traffic record whose outcome is filed.";

    [Theory]
    [InlineData("walk-in", "", "cards.csv:2 channel=walk-in: " + NoRecord)]
    [InlineData("phone", "call", "cards.csv:2 channel=phone: " + NoRecord)]
    public void Read_CardThatShouldComeFromTrafficAndDoesNot_IsAFinding(string channel, string source, string finding)
    {
        using var folder = Folder(channel, source, "T1,D1,K1,call,2010-10-01T09:00,,,,true,follow-up,C1");

        var dataset = folder.Read();

        Assert.True(dataset.IsUsable);
        Assert.Equal([finding], dataset.Findings.Shown());
    }

    [Theory]
    [InlineData("walk-in", "", "filed")]
    [InlineData("phone", "call", "filed")]
    [InlineData("phone", "internet", "follow-up")]
    [InlineData("outreach", "call", "follow-up")]
    public void Read_CardOnRecordOrWithoutNeedOfOne_IsNoFinding(string channel, string source, string outcome)
    {
        using var folder = Folder(channel, source, $"T1,D1,K1,call,2010-10-01T09:00,,,,true,{outcome},C1");

        Assert.Empty(folder.Read().Findings);
    }

    [Theory]
    [InlineData("C1,2010-10-02,delivered", "events.csv:2 event=delivered")]
    [InlineData("C1,2010-10-02,order-cancelled", "events.csv:2 event=order-cancelled")]
    [InlineData("C1,2010-10-02,reactivated", "events.csv:2 event=reactivated")]
    [InlineData("C1,2010-10-02,transferred,,,,,,,,K1", "events.csv:2 event=transferred")]
    [InlineData("C1,2010-10-02,dormant", "events.csv:2 event=dormant")]
    [InlineData("C1,2010-10-02,unmerged", "events.csv:2 event=unmerged")]
    [InlineData("C1,2010-10-02,contact,K1,call", "cards.csv:2 next_contact_on=")]
    public void Read_EventThatBreaksARuleOrMeansNothing_IsAFinding(string row, string finding)
    {
        using var folder = new SampleFolder().WithEvents(row);

        var dataset = folder.Read();

        Assert.True(dataset.IsUsable);
        Assert.StartsWith(finding + ": ", Assert.Single(dataset.Findings.Shown()), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MergeIntoACardFiledLater_IsAFinding()
    {
        using var folder = new SampleFolder()
            .With(
                DatasetFiles.Cards,
                SampleFolder.ThreeCards + "C4,D1,K1,retail,outreach,2010-10-02,Fabia,A,2010-10-05,,\n")
            .WithEvents("C1,2010-10-03,merged,,,,,,,,C4");

        Assert.Equal(
            ["events.csv:2 to=C4: A duplicate is merged into the card filed first."], folder.Read().Findings.Shown());
    }

    [Fact]
    public void Read_WholesaleOutsideOutreach_IsAFinding()
    {
        using var folder = new SampleFolder().With(
            DatasetFiles.Cards,
            SampleFolder.CardColumns + "C1,D1,K1,wholesale,phone,2010-10-01,Fabia,A,2010-10-05,,\n");

        Assert.Equal(
            ["cards.csv:2 channel=phone: A wholesale card is filed as outreach."], folder.Read().Findings.Shown());
    }

    [Fact]
    public void Read_FindingsBesideErrors_AreListedAllTheSame()
    {
        using var folder = new SampleFolder().WithEvents("C1,2010-10-02,delivered", "C9,2010-10-02,delivered");

        var dataset = folder.Read();

        Assert.False(dataset.IsUsable);
        Assert.Single(dataset.Findings);
    }

    private static SampleFolder Folder(string channel, string source, string traffic) => new SampleFolder()
        .With(
            DatasetFiles.Cards,
            "card,dealer,consultant,customer_kind,channel,lead_source,filed_on,model,level,next_contact_on\n"
            + $"C1,D1,K1,retail,{channel},{source},2010-10-01,Fabia,A,2010-10-05\n")
        .WithTraffic(traffic);
}
