using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Exchange.Tests.Reading;

public sealed class ForgivingFormTests
{
    private const string Columns = "card,dealer,consultant,customer_kind,channel,filed_on,model,level,complete";

    [Theory]
    [InlineData("2010/10/4")]
    [InlineData("2010-10-4")]
    [InlineData("2010.10.4")]
    [InlineData("2010年10月4日")]
    [InlineData("2010/10/04 0:00")]
    [InlineData("2010-10-04T00:00:00")]
    [InlineData("２０１０－１０－０４")]
    [InlineData("  2010-10-04　")]
    public void Date_InAFormOfSpreadsheets_IsReadExactly(string written)
    {
        using var folder = Card($"C1,D1,K1,retail,outreach,{written},Fabia,A,true");

        Assert.Equal(new(2010, 10, 4), folder.Read().History.Cards.First().Filing.FiledOn);
    }

    [Theory]
    [InlineData("04/10/2010")]
    [InlineData("10-10-04")]
    [InlineData("40455")]
    [InlineData("20101004")]
    [InlineData("2010/13/4")]
    [InlineData("2010/2/30")]
    [InlineData("2010/10-4")]
    [InlineData("2010-10-04 9:30")]
    [InlineData("2010年10月4")]
    [InlineData("1810/10/4")]
    public void Date_ThatIsNoneOrReadsTwoWays_IsAnError(string written)
    {
        using var folder = Card($"C1,D1,K1,retail,outreach,{written},Fabia,A,true");

        var error = Assert.Single(folder.Read().Errors);
        Assert.Equal(("filed_on", written), (error.Column, error.Value));
    }

    [Theory]
    [InlineData("dd/MM/yyyy", "04/10/2010")]
    [InlineData("M/d/yyyy", "10/4/2010")]
    [InlineData("yy-MM-dd", "10-10-04")]
    [InlineData("yyyyMMdd", "20101004")]
    [InlineData("d MMM yyyy", "4 Oct 2010")]
    [InlineData("dd/MM/yyyy", "2010-10-04")]
    [InlineData("yyyy-dd-MM", "2010-04-10")]
    public void Date_InTheFormatDecidedOn_IsReadByIt(string format, string written)
    {
        using var folder = Card($"C1,D1,K1,retail,outreach,{written},Fabia,A,true");

        Assert.Equal(new(2010, 10, 4), Read(folder, format).History.Cards.First().Filing.FiledOn);
    }

    [Fact]
    public void Date_DayAndMonthSwappedInTheFormat_ReadsNothingTheOtherWayRound()
    {
        using var folder = Card("C1,D1,K1,retail,outreach,2010-10-25,Fabia,A,true");

        Assert.Equal("2010-10-25", Assert.Single(Read(folder, "yyyy-dd-MM").Errors).Value);
    }

    [Theory]
    [InlineData("2010/10/4 9:30", 9)]
    [InlineData("2010-10-04 09:30:00", 9)]
    [InlineData("2010-10-04T09:30:00.000", 9)]
    [InlineData("2010-10-04T01:30Z", 9)]
    [InlineData("2010-10-04T01:30:00+00:00", 9)]
    [InlineData("2010-10-04 03:30+0200", 9)]
    [InlineData("2010-10-04T09:30+08", 9)]
    public void Moment_InAnotherFormOrZone_IsThatOfTheDealer(string written, int hour)
    {
        using var folder = new SampleFolder().WithTraffic($"T1,D1,K1,visit,{written},,,,true,none,");

        Assert.Equal(new(2010, 10, 4, hour, 30), folder.Read().History.Traffic[0].ArrivedAt);
    }

    [Fact]
    public void Moment_WithAnOffset_IsConvertedToTheZoneOfItsDealer()
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Dealers, "dealer,time_zone\nD1,Europe/Prague\n")
            .WithTraffic("T1,D1,K1,visit,2010-10-04T23:30Z,,,,true,none,");

        Assert.Equal(new(2010, 10, 5, 1, 30), folder.Read().History.Traffic[0].ArrivedAt);
    }

    [Theory]
    [InlineData("2010-10-04")]
    [InlineData("2010-10-04T25:30")]
    [InlineData("2010-10-04T9:30 PM")]
    [InlineData("2010-10-04T09:30+25:00")]
    public void Moment_ThatIsNone_IsAnError(string written)
    {
        using var folder = new SampleFolder().WithTraffic($"T1,D1,K1,visit,{written},,,,true,none,");

        Assert.Equal("arrived_at", Assert.Single(folder.Read().Errors).Column);
    }

    [Theory]
    [InlineData("TRUE", true)]
    [InlineData("1", true)]
    [InlineData("Yes", true)]
    [InlineData("是", true)]
    [InlineData("１", true)]
    [InlineData("FALSE", false)]
    [InlineData("0", false)]
    [InlineData("no", false)]
    [InlineData("否", false)]
    public void Flag_AsPeopleWriteIt_IsRead(string written, bool isComplete)
    {
        using var folder = Card($"C1,D1,K1,retail,outreach,2010-10-01,Fabia,A,{written}");

        Assert.Equal(isComplete, folder.Read().History.Cards.First().Filing.IsComplete);
    }

    [Theory]
    [InlineData("maybe")]
    [InlineData("2")]
    public void Flag_ThatIsNone_IsAnError(string written)
    {
        using var folder = Card($"C1,D1,K1,retail,outreach,2010-10-01,Fabia,A,{written}");

        Assert.Equal("complete", Assert.Single(folder.Read().Errors).Column);
    }

    [Theory]
    [InlineData("2010/10")]
    [InlineData("2010-10-01")]
    [InlineData("2010年10月")]
    public void Month_InAFormOfSpreadsheets_IsRead(string written)
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Targets, $"dealer,month,metric,value\nD1,{written},orders,7\n");

        Assert.Equal(new YearMonth(2010, 10), Assert.Single(folder.Read().Targets).Month);
    }

    [Fact]
    public void Rows_OfSeparatorsAloneAndShortOnes_ArePassedOverAndFilled()
    {
        using var folder = Card(
            ",,,,,,,,",
            "C1,D1,K1,retail,outreach,2010-10-01,Fabia,A",
            " , ,,\"\",,",
            "C2,D1,K1,retail,outreach,2010-10-01,Fabia,A,true,,,");

        var dataset = folder.Read();

        Assert.Empty(dataset.Errors);
        Assert.Equal([false, true], dataset.History.Cards.Select(card => card.Filing.IsComplete));
    }

    [Fact]
    public void Rows_BeforeTheHeader_OfSeparatorsAlone_ArePassedOver()
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Cards, ",,,\n" + Columns + "\nC1,D1,K1,retail,outreach,2010-10-32,Fabia,A,\n");

        var error = Assert.Single(folder.Read().Errors);
        Assert.Equal((3L, "filed_on"), (error.Line, error.Column));
    }

    [Theory]
    [InlineData("Card;Dealer;CONSULTANT;Customer Kind;channel;Filed-On;model;level;ＣＯＭＰＬＥＴＥ", ';')]
    [InlineData("card\tdealer\tconsultant\tcustomerkind\tchannel\tfiledon\tmodel\tlevel\tcomplete", '\t')]
    [InlineData("\"card\",\"dealer\",consultant,customer_kind,channel,filed_on,model,level,complete", ',')]
    public void Header_InAnotherSpellingAndWithAnotherSeparator_IsRecognised(string header, char separator)
    {
        var row = "C1,D1,K1,retail,outreach,2010-10-01,\"Fabia, \"\"II\"\"; new\",A,true".Replace(',', separator);
        using var folder = new SampleFolder().With(DatasetFiles.Cards, $"{header}\r\n{row}\r\n");

        var dataset = folder.Read();

        Assert.Empty(dataset.Errors);
        Assert.DoesNotContain(dataset.Findings, found => found.Column != "next_contact_on");
        Assert.Equal($"Fabia{separator} \"II\"; new", dataset.History.Cards.First().Filing.Model.Value);
    }

    [Fact]
    public void Separator_DecidedOn_IsNotRecognised()
    {
        using var folder = Card("C1,D1,K1,retail,outreach,2010-10-01,Fabia,A,true");

        var dataset = DatasetReader.Read(folder.Path, SampleFolder.Options with { Separator = ';' });

        Assert.Contains("cards.csv:1 card=: Expected a column named card in the header row.", dataset.Errors.Shown());
    }

    [Fact]
    public void FileNames_InAnotherSpelling_AreRecognised_AndStraysNamed()
    {
        using var folder = new SampleFolder()
            .With("Events.CSV", "card,on,event\nC1,2010-10-02,order\n")
            .With("Base-Customers.csv", "base_customer,dealer,consultant,allocated_on,information_accurate,due_on\n")
            .With("evnts.csv", "card,on,event\nC2,2010-10-02,order\n")
            .With("notes.docx", "x")
            .With(".DS_Store", "x");

        var dataset = folder.Read();

        Assert.Single(dataset.History.Cards.First().Events);
        Assert.Equal(
            [
                "evnts.csv:0 =: It is no file of a dataset and was not read; did you mean events.csv?",
                "notes.docx:0 =: It is no file of a dataset and was not read.",
            ],
            dataset.Findings.Shown());
    }

    [Fact]
    public void FileNames_OfOneFileTwice_AreAnErrorThatCannotBeSkipped()
    {
        using var folder = new SampleFolder().WithEvents("C1,2010-10-02,order").With("EVENTS.csv", "card,on,event\n");

        var dataset = folder.Read(skipErrors: true);

        Assert.Equal(
            ["events.csv:0 =events.csv: It is the same file as EVENTS.csv; only one of them may be there."],
            dataset.Errors.Shown());
        Assert.False(dataset.IsUsable);
    }

    [Fact]
    public void Column_NobodyKnows_IsOneFindingWithTheNearest()
    {
        using var folder = new SampleFolder().With(
            DatasetFiles.Events,
            "card,on,event,consultent,wether,\nC1,2010-10-02,order,K1,fine,\nC2,2010-10-02,order,,,\n");

        Assert.Equal(
            [
                "events.csv:1 consultent=: No such column is known; it was not read; did you mean consultant?",
                "events.csv:1 wether=: No such column is known; it was not read.",
            ],
            folder.Read().Findings.Shown());
    }

    [Fact]
    public void Models_DifferingInCaseWidthOrBlanks_AreOneAsMetFirst()
    {
        using var folder = Card(
            "C1,D1,K1,retail,outreach,2010-10-01,Fabia Combi,A,true",
            "C2,D1,K1,retail,outreach,2010-10-01,ＦＡＢＩＡ ＣＯＭＢＩ,A,true",
            "C3,D1,K1,retail,outreach,2010-10-01,fabiacombi,A,true")
            .WithEvents("C1,2010-10-02,lost,,,,,,competitor,FABIA combi,,");

        var cards = folder.Read().History.Cards;

        Assert.All(cards, card => Assert.Equal("Fabia Combi", card.Filing.Model.Value));
        var lost = Assert.IsType<Funnel.Domain.Cards.CardEvent.Lost>(cards.First().Events[0]);
        Assert.Equal("Fabia Combi", lost.ModelBought?.Value);
    }

    [Fact]
    public void Ids_WithoutAMasterRow_AreOneFindingEach()
    {
        using var folder = Card(
            "C1,D1,K1,retail,outreach,2010-10-01,Fabia,A,true",
            "C2,D1,K1 ,retail,outreach,2010-10-01,Fabia,A,true",
            "C3,D1,k1,retail,outreach,2010-10-01,Fabia,A,true",
            "C4,D0,K9,retail,outreach,2010-10-01,Fabia,A,true",
            "C5,D0,K9,retail,outreach,2010-10-01,Fabia,A,true")
            .With(DatasetFiles.Consultants, "consultant,dealer\nK1,D1\n")
            .With(DatasetFiles.Dealers, "dealer\nD1\n")
            .With(DatasetFiles.Targets, "dealer,consultant,month,metric,value\nD1,K8,2010-10,orders,1\n");

        var dataset = folder.Read();

        Assert.Equal("K1", dataset.History.Cards.ElementAt(1).Filing.Consultant.Value);
        Assert.Equal(
            [
                "cards.csv:4 consultant=k1: No row of consultants.csv has this id; K1 differs from it only in case.",
                "cards.csv:5 consultant=K9: No row of consultants.csv has this id.",
                "cards.csv:5 dealer=D0: No row of dealers.csv has this id.",
                "targets.csv:2 consultant=K8: No row of consultants.csv has this id.",
            ],
            dataset.Findings.Where(found => found.Column is "dealer" or "consultant").Shown());
    }

    private static SampleFolder Card(params string[] rows) =>
        new SampleFolder().With(DatasetFiles.Cards, Columns + "\n" + string.Concat(rows.Select(row => row + "\n")));

    private static Dataset Read(SampleFolder folder, string dates) => DatasetReader.Read(
        folder.Path, SampleFolder.Options with { Dates = LocalDatePattern.CreateWithInvariantCulture(dates) });
}
