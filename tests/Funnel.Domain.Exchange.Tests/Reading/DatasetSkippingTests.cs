using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Tests.Reading;

public sealed class DatasetSkippingTests
{
    private const string BadCard = "C4,D1,K1,retail,outreach,2010-02-30,Fabia,A,2010-10-05,,\n";
    private const string Depends = "Depends on rejected card C4.";

    [Fact]
    public void Read_SkippingErrors_KeepsTheOtherRows()
    {
        using var folder = new SampleFolder().WithEvents(
            "C1,2010-10-02,order", "C1,2010-10-03,contact,K1,fax", "C1,2010-10-04,delivered", "C1,2010-10-05,dormant");

        var dataset = folder.Read(skipErrors: true);

        Assert.True(dataset.IsUsable);
        Assert.Equal([3L, 5L], dataset.Errors.Select(error => error.Line));
        Assert.Equal(2, dataset.History.Cards.First().Events.Count);
    }

    [Fact]
    public void Read_SkippingErrors_LeavesOutWhatDependsOnARejectedCard()
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Cards, SampleFolder.ThreeCards + BadCard)
            .WithEvents("C4,2010-10-02,order", "C1,2010-10-02,merged,,,,,,,,C4", "C2,2010-10-03,order")
            .WithTraffic("T1,D1,K1,call,2010-10-01T09:00,,,,true,filed,C4")
            .With(
                DatasetFiles.Checks,
                "dealer,consultant,on,kind,passed,card\nD1,K1,2010-10-01,call-standard,true,C4\n")
            .With(DatasetFiles.OwnerContacts, "card,on,consultant\nC4,2010-10-08,K1\n")
            .With(DatasetFiles.OwnerTransfers, "card,on,to\nC4,2010-10-09,K2\n");

        var dataset = folder.Read(skipErrors: true);

        Assert.Equal(["cards.csv:5"], dataset.Errors.Select(error => $"{error.File}:{error.Line}"));
        Assert.Equal(
            [
                "traffic.csv:2 card=C4: " + Depends,
                "cards.csv:2 card=C1: An order, closing or merge event of the card is at fault, so the card is left "
                    + "out whole.",
                "events.csv:2 card=C4: " + Depends,
                "events.csv:3 card=C1: Depends on rejected card C1.",
                "checks.csv:2 card=C4: " + Depends,
                "owner_contacts.csv:2 card=C4: " + Depends,
                "owner_transfers.csv:2 card=C4: " + Depends,
            ],
            dataset.Dependents.Shown());
        Assert.Equal(["C2", "C3"], dataset.History.Cards.Select(card => card.Id.Value));
        Assert.Empty(dataset.History.Traffic);
        Assert.Equal("依赖于被剔除的档案 C4。", dataset.Dependents[0].Reason.Zh);
    }

    [Theory]
    [InlineData("C4,D1,K1,retail,outreach,2010-10-01,Fabia,Z,,,\n")]
    [InlineData("C4,D1,K1,retail,outreach,2010-10-01,Fabia\n")]
    [InlineData("C4,D1,K1,retail,outreach,2010-10-01,Fabia,A,,,\"open\n")]
    [InlineData("C4,D1,K1,retail,outreach,2010-10-01,\"Fab\"ia,A,,,\n")]
    public void Read_CardRejectedForAnyReason_TakesItsEventsWithIt(string card)
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Cards, SampleFolder.ThreeCards + card)
            .WithEvents("C4,2010-10-02,order");

        var dataset = folder.Read(skipErrors: true);

        Assert.Equal(["events.csv:2 card=C4: " + Depends], dataset.Dependents.Shown());
        Assert.Equal("cards.csv", Assert.Single(dataset.Errors).File);
    }

    [Theory]
    [InlineData("C4,D1,K1,retail,outreach,2010-10-01,Fabia,A,2010-10-05,,\n" + BadCard)]
    [InlineData(BadCard + "C4,D1,K1,retail,outreach,2010-10-01,Fabia,A,2010-10-05,,\n")]
    public void Read_FaultyRowBesideASoundOneOfTheSameCard_LeavesTheSoundOne(string rows)
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Cards, SampleFolder.ThreeCards + rows)
            .WithEvents("C4,2010-10-02,order");

        var dataset = folder.Read(skipErrors: true);

        Assert.Single(dataset.Errors);
        Assert.Empty(dataset.Dependents);
        Assert.Single(dataset.History.Cards.ElementAt(3).Events);
    }

    [Fact]
    public void Read_DuplicateIds_LeaveTheFirst()
    {
        using var folder = new SampleFolder()
            .With(
                DatasetFiles.Cards,
                SampleFolder.ThreeCards + "C1,D9,K1,retail,outreach,2010-10-01,Fabia,A,2010-10-05,,\n")
            .With(DatasetFiles.Dealers, "dealer,region\nD1,North\nD1,South\n");

        var history = folder.Read(skipErrors: true).History;

        Assert.Equal("D1", history.Cards.First().Filing.Dealer.Value);
        Assert.Equal("North", Assert.Single(history.Dealers).Region?.Value);
    }

    [Fact]
    public void Write_Rejects_NamesEachRowWithItsReason()
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Cards, SampleFolder.ThreeCards + BadCard)
            .WithEvents("C4,2010-10-02,order", "=1+1,2010-10-02,order");
        var path = Path.Combine(folder.Path, "rejects.csv");

        RejectsFile.Write(path, folder.Read(skipErrors: true));

        Assert.Equal(
            "file,line,column,value,reason\r\n"
            + "cards.csv,5,filed_on,2010-02-30,\"Expected a date yyyy-MM-dd, 1900 to 2199.\"\r\n"
            + "events.csv,2,card,C4,Depends on rejected card C4.\r\n"
            + "events.csv,3,card,\"'=1+1\",No card has this id.\r\n",
            File.ReadAllText(path));
    }

    [Fact]
    public void Write_RejectsInChinese_GivesChineseReasons()
    {
        using var folder = new SampleFolder().WithEvents("C9,2010-10-02,order");
        var output = new StringWriter();

        RejectsFile.Write(output, folder.Read(skipErrors: true).Rejections, Language.Zh);

        Assert.Equal("file,line,column,value,reason\r\nevents.csv,2,card,C9,档案不存在。\r\n", output.ToString());
    }
}
