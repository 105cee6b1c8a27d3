using Funnel.Domain.Cards;

namespace Funnel.Domain.Exchange.Tests.Reading;

public sealed class RecordedEvidenceTests
{
    private const string Columns = "card,dealer,consultant,customer_kind,channel,filed_on,model,level,next_contact_on,"
        + "agreed,follow_up_level,unit,returns_from,answered,criteria,planned_on\n";

    private const string Row = "C1,D1,K1,retail,outreach,2010-10-01,Fabia,B,2010-10-20,";

    [Fact]
    public void Read_Filing_KeepsWhoNamedTheDateAndWhatTheLevelRestsOn()
    {
        using var folder = new SampleFolder().With(
            DatasetFiles.Cards,
            Columns + Row + "true,2,3,L1,budget;use,model-fixed,2010-11-05\n");

        var filing = Assert.Single(folder.Read().History.Cards).Filing;

        Assert.True(filing.IsAgreed);
        Assert.Equal((2, 3, "L1"), (filing.FollowUpLevel, filing.Unit, filing.ReturnsFrom?.Value));
        Assert.Equal(["budget", "use"], filing.Basis!.Answered);
        Assert.Equal(["model-fixed"], filing.Basis.Criteria);
        Assert.Equal(new NodaTime.LocalDate(2010, 11, 5), filing.Basis.PlannedOn);
    }

    [Fact]
    public void Read_FileWithoutTheColumns_SaysNothingOfThem()
    {
        using var folder = new SampleFolder();

        var filing = folder.Read().History.Cards[new("C1")].Filing;

        Assert.Equal((false, null, null, null), (filing.IsAgreed, filing.FollowUpLevel, filing.Unit, filing.Basis));
    }

    [Theory]
    [InlineData("yes-no,,,,,,", "agreed=yes-no")]
    [InlineData(",0,,,,,", "follow_up_level=0")]
    [InlineData(",256,,,,,", "follow_up_level=256")]
    [InlineData(",,0,,,,", "unit=0")]
    [InlineData(",,,,horoscope,,", "answered=horoscope")]
    [InlineData(",,,,,horoscope,", "criteria=horoscope")]
    [InlineData(",,,,,,soon", "planned_on=soon")]
    public void Read_FieldThatIsNone_IsAnError(string rest, string error)
    {
        using var folder = new SampleFolder().With(DatasetFiles.Cards, Columns + Row + rest + "\n");

        Assert.StartsWith(
            $"cards.csv:2 {error}: ", Assert.Single(folder.Read().Errors.Shown()), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Events_KeepTheAppointmentAndTheLostDetail()
    {
        using var folder = new SampleFolder().With(
            DatasetFiles.Events,
            "card,on,event,consultant,how,next_contact_on,agreed,follow_up_level,answered,reason,detail,model,note\n"
            + "C1,2010-10-02,contact,K1,call,2010-10-30,true,2,budget,,,,\n"
            + "C2,2010-10-03,lost,,,,,,,competitor,price,Golf,too dear\n");

        var cards = folder.Read().History.Cards;

        var contact = Assert.IsType<CardEvent.Contact>(Assert.Single(cards[new("C1")].Events));
        Assert.Equal((true, 2), (contact.IsAgreed, contact.FollowUpLevel));
        Assert.Equal(["budget"], contact.Basis!.Answered);
        Assert.Equal("price", cards[new("C2")].Status.LostDetail?.Value);
    }
}
