
namespace Funnel.Domain.Exchange.Tests.Reading;

public sealed class DatasetErrorTests
{
    private const string Date = "Expected a date yyyy-MM-dd, 1900 to 2199.";

    [Fact]
    public void Read_NoSuchFolder_NamesIt()
    {
        var path = Path.Combine(Path.GetTempPath(), "funnel-nowhere");

        var dataset = DatasetReader.Read(path, SampleFolder.Options with { SkipErrors = true });

        Assert.Equal([$"{path}:0 =: There is no such folder."], dataset.Errors.Shown());
        Assert.False(dataset.IsUsable);
    }

    [Fact]
    public void Read_AFileThatIsNoDataset_IsToldWhatOneIs()
    {
        using var folder = new SampleFolder().With("dataset.zip", "PK");
        var path = Path.Combine(folder.Path, "dataset.zip");

        var dataset = DatasetReader.Read(path, SampleFolder.Options);

        Assert.Equal(
            [
                $"{path}:0 =: A dataset is a folder, an .xlsx workbook or an auto-lead file (.adf, .xml); "
                    + "a zip is to be unpacked first.",
            ],
            dataset.Errors.Shown());
        Assert.False(dataset.IsUsable);
    }

    [Fact]
    public void Read_NoCardsFile_NamesIt()
    {
        using var folder = new SampleFolder();
        File.Delete(Path.Combine(folder.Path, "cards.csv"));

        var dataset = folder.Read(skipErrors: true);

        Assert.Equal(["cards.csv:0 =: This file must be in the folder."], dataset.Errors.Shown());
        Assert.False(dataset.IsUsable);
    }

    [Fact]
    public void Read_HeaderWithoutARequiredColumn_CannotBeSkipped()
    {
        using var folder = new SampleFolder().With(DatasetFiles.Checks, "dealer,consultant,kind,passed\n");

        var dataset = folder.Read(skipErrors: true);

        Assert.Equal(
            ["checks.csv:1 on=: Expected a column named on in the header row."], dataset.Errors.Shown());
        Assert.False(dataset.IsUsable);
    }

    [Fact]
    public void Read_EmptyFile_CannotBeSkipped()
    {
        using var folder = new SampleFolder().With(DatasetFiles.Cards, "");

        Assert.Equal(["cards.csv:1 =: Expected a header row."], folder.Read(skipErrors: true).Errors.Shown());
    }

    [Fact]
    public void Read_AnyError_ComputesNothing()
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Targets, "dealer,month,metric,value\nD1,2010-10,orders,1\nD1,2010-13,orders,1\n");

        var dataset = folder.Read();

        Assert.False(dataset.IsUsable);
        Assert.Empty(dataset.History.Cards);
        Assert.Empty(dataset.Targets);
    }

    [Fact]
    public void Read_RowWithSeveralFaults_NamesEachOfThem()
    {
        using var folder = new SampleFolder().WithEvents("C1,2010-02-30,contact,,fax");

        Assert.Equal(
            [
                "events.csv:2 on=2010-02-30: " + Date,
                "events.csv:2 consultant=: Expected a value.",
                "events.csv:2 how=fax: Expected one of: call message showroom home-visit.",
            ],
            folder.Read().Errors.Shown());
    }

    [Fact]
    public void Read_ErrorsInSeveralFiles_StandInTheOrderOfTheFormatAndOfLines()
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Targets, "dealer,month,metric,value\nD1,2010-13,orders,1\n")
            .WithEvents("C2,2010-10-02,delivered", "C2,2010-10-03,order", "C9,2010-10-02,order", "C1,soon,order")
            .WithTraffic("T1,D1,K1,visit,now,,,,true,none,");

        Assert.Equal(
            [("traffic.csv", 2), ("events.csv", 3), ("events.csv", 4), ("events.csv", 5), ("targets.csv", 2)],
            folder.Read().Errors.Select(error => (error.File, error.Line)));
    }

    [Fact]
    public void Read_RowAfterAQuotedNewline_IsNamedByItsLineInTheFile()
    {
        using var folder = new SampleFolder().WithEvents(
            "C1,2010-10-02,contact,K1,call,,,,,,,\"two\nlines\"", "C1,2010-10-03,sneezed");

        Assert.Equal(4, Assert.Single(folder.Read().Errors).Line);
    }

    [Fact]
    public void Read_Errors_SpeakChineseToo()
    {
        using var folder = new SampleFolder().WithEvents("C1,2010-02-30,order", "C9,2010-10-02,order", "C2,x");

        Assert.Equal(
            ["应为：1900 至 2199 年间的日期 yyyy-MM-dd。", "档案不存在。"],
            folder.Read().Errors.Take(2).Select(error => error.Message.Zh));
    }

    [Fact]
    public void Read_PersonalValues_AreNowhereInErrorsOrFindings()
    {
        using var folder = new SampleFolder()
            .With(
                DatasetFiles.Cards,
                SampleFolder.ThreeCards
                + "13912345678,D1,K1,retail,phone,x,Fabia,A,,李雷,13812345678\nC8,王五,13712345678,\"x\"y\n")
            .WithEvents("13612345678,2010-10-02,order", "C1,2010-10-02,lost,,,,,,王五说,,,王五说");

        var dataset = folder.Read();
        var all = string.Join('\n', [.. dataset.Findings.Shown(), .. dataset.Rejections.Shown()]);

        Assert.DoesNotContain("12345678", all, StringComparison.Ordinal);
        Assert.DoesNotContain("李雷", all, StringComparison.Ordinal);
        Assert.Contains("card=***: No card has this id.", all, StringComparison.Ordinal);
    }
}
