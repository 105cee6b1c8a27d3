namespace Funnel.Domain.Exchange.Tests.Reading;

public sealed class ErrorCauseTests
{
    [Fact]
    public void Read_HeaderOfCardsMissingAColumn_IsTheOneErrorAndTheRestFollows()
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Cards, "number,dealer,consultant,customer_kind,channel,filed_on,model,level\n")
            .WithTraffic(Enumerable.Range(1, 60).Select(i =>
                $"T{i},D1,K1,visit,2010-10-04T10:00,,,,true,follow-up,C{i}"))
            .WithEvents("C1,2010-10-02,order", "C2,2010-10-02,merged,,,,,,,,C1");

        var error = Assert.Single(folder.Read().Errors);

        Assert.Equal(("cards.csv", 1L, "card", 62), (error.File, error.Line, error.Column, error.Followers));
    }

    [Fact]
    public void Read_UnreadableFile_ComesBeforeTheErrorsOfOthers()
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Dealers, "dealer,time_zone\nD1,Nowhere\n")
            .With(DatasetFiles.Targets, "dealer,metric,value\n");

        Assert.Equal(["targets.csv", "dealers.csv"], folder.Read().Errors.Select(error => error.File));
    }

    [Fact]
    public void Read_RejectedCard_CountsTheRowsThatFollow()
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Cards, SampleFolder.ThreeCards + "C4,D1,K1,retail,outreach,2010-02-30,Fabia,A,,,\n")
            .WithEvents("C4,2010-10-02,order", "C4,2010-10-03,delivered", "C9,2010-10-03,order")
            .With(DatasetFiles.OwnerContacts, "card,on,consultant\nC4,2010-10-08,K1\n");

        Assert.Equal([("cards.csv", 3), ("events.csv", 0)], folder.Read().Errors.Select(e => (e.File, e.Followers)));
    }

    [Fact]
    public void Read_DeliveryAtFault_TakesOwnerContactsWithIt()
    {
        using var folder = new SampleFolder()
            .WithEvents("C1,2010-10-02,order", "C1,2010-02-30,delivered")
            .With(DatasetFiles.OwnerContacts, "card,on,consultant\nC1,2010-10-08,K1\n");

        var error = Assert.Single(folder.Read().Errors);

        Assert.Equal(("events.csv", 3L, 1), (error.File, error.Line, error.Followers));
    }

    [Theory]
    [InlineData("C1,2010-02-30,order")]
    [InlineData("C1,2010-10-05,delivered", "C1,2010-10-06,order")]
    [InlineData("C1,2010-10-05,lost,,,,,,whim")]
    [InlineData("C1,2010-10-05,merged,,,,,,,,C9")]
    [InlineData("C1,2010-10-05,sneezed")]
    [InlineData("C1,2010-10-05,\"del\"ivered")]
    public void Read_SkippingErrors_LeavesACardOutWholeThatIsCutShort(params string[] rows)
    {
        using var folder = new SampleFolder()
            .WithEvents(["C1,2010-10-02,contact,K1,call,,,2010-10-20", .. rows, "C2,2010-10-03,order"])
            .WithTraffic("T1,D1,K1,visit,2010-10-01T10:00,,,,true,follow-up,C1");

        var dataset = folder.Read(skipErrors: true);

        Assert.True(dataset.IsUsable);
        Assert.Equal(["C2", "C3"], dataset.History.Cards.Select(card => card.Id.Value));
        Assert.Empty(dataset.History.Traffic);
        Assert.Equal(2 + rows.Length, dataset.Dependents.Count);
        Assert.Equal(2 + rows.Length, Assert.Single(dataset.Errors).Followers);
        Assert.Contains(
            "cards.csv:2 card=C1: An order, closing or merge event of the card is at fault, so the card is left out "
                + "whole.",
            dataset.Dependents.Shown());
    }

    [Fact]
    public void Read_CardLeftOutWhole_MissesNoRecordOfItsVisit()
    {
        using var folder = new SampleFolder()
            .With(
                DatasetFiles.Cards,
                SampleFolder.CardColumns
                    + "C1,D1,K1,retail,walk-in,2010-10-01,Fabia,A,2010-10-05,,\n"
                    + "C2,D1,K1,retail,walk-in,2010-10-01,Fabia,B,2010-10-06,,\n")
            .WithEvents("C1,2010-10-05,order", "C1,2010-10-05,delivered", "C1,2010-10-06,delivered")
            .WithTraffic("T1,D1,K1,visit,2010-10-01T10:00,,,,true,filed,C1");

        var dataset = folder.Read();

        Assert.Equal(["events.csv:4"], dataset.Errors.Select(error => $"{error.File}:{error.Line}"));
        Assert.Equal(
            ["cards.csv:3 channel"], dataset.Findings.Select(found => $"{found.File}:{found.Line} {found.Column}"));
    }

    [Fact]
    public void Read_SkippingErrors_LeavesOutWhatWasMergedIntoACardCutShort()
    {
        using var folder = new SampleFolder().WithEvents(
            "C1,2010-10-05,sneezed", "C2,2010-10-03,merged,,,,,,,,C1", "C3,2010-10-03,order");

        var dataset = folder.Read(skipErrors: true);

        Assert.Equal(["C3"], dataset.History.Cards.Select(card => card.Id.Value));
        Assert.Single(dataset.Errors);
    }

    [Fact]
    public void Read_SkippingErrors_WithNoCardLeft_IsAnError()
    {
        using var folder = new SampleFolder().With(
            DatasetFiles.Cards, SampleFolder.CardColumns + "C4,D1,K1,retail,outreach,4/10/2010,Fabia,A,,,\n");

        var dataset = folder.Read(skipErrors: true);

        Assert.False(dataset.IsUsable);
        Assert.Equal(
            "cards.csv:0 =: Every card is at fault and left out; nothing is left to compute from.",
            dataset.Errors.Shown().First());
    }
}
