using System.IO.Compression;
using System.Xml.Linq;
using Funnel.Samples.Console;
using Funnel.Samples.Console.Hosting;
using MiniExcelLibs;

namespace Funnel.Samples.Tests.Console;

/// <summary>Every report as a workbook: numbers are numbers with a format, and no text is a formula.</summary>
public sealed class WorkbookTests : IDisposable
{
    private static readonly string[] October = ["--from", "2010-10-01", "--to", "2010-10-31"];

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly DatasetFolder _data = DatasetFolder.October();

    public static TheoryData<string, string[]> Commands => new()
    {
        { "analyze", ["--report", "progress", .. October] },
        { "analyze", ["--report", "follow-up", .. October] },
        { "analyze", ["--report", "orders", .. October] },
        { "analyze", ["--report", "deals", .. October] },
        { "analyze", ["--report", "lost", .. October] },
        { "analyze", ["--report", "structure", .. October] },
        { "analyze", ["--report", "daily", .. October] },
        { "analyze", ["--report", "board", .. October] },
        { "analyze", ["--report", "level-board", .. October] },
        { "analyze", ["--report", "funnel", "--by", "consultant", .. October] },
        { "analyze", ["--report", "scorecard", .. October] },
        { "worklist", ["--today", "2010-10-20", "--list", "overdue"] },
        { "plan", ["--retail", "3", .. October] },
        { "members", ["--kpi", "new-prospects", "--side", "numerator", .. October] },
        { "validate", ["--by", "dealer"] },
        { "report", ["--by", "model", .. October] },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void Workbook_OfACommand_IsReadInBothLanguagesAndHoldsNoFormula(string command, string[] options)
    {
        foreach (var language in (string[])["zh", "en"])
        {
            using var file = new MemoryStream(Run(command, [.. options, "--lang", language]));

            Assert.NotEmpty(file.GetSheetNames());
            Assert.All(file.GetSheetNames(), sheet => Assert.NotEmpty(file.Query(sheetName: sheet)));
            using var zip = new ZipArchive(file);
            foreach (var part in zip.Entries.Where(part => part.FullName.Contains("/sheet", StringComparison.Ordinal)))
            {
                Assert.Empty(XDocument.Load(part.Open()).Descendants(Main + "f"));
            }
        }
    }

    [Fact]
    public void Workbook_OfDealsByModel_HasCountsAndSharesAsNumbers()
    {
        using var file = new MemoryStream(Run("analyze", ["--report", "deals", "--by", "model", .. October]));

        // K4's model begins as a formula would; of the other K1 is delivered, K2 lost and K3 left.
        Assert.Equal(["Inventory", "Retail", "Rates", "About"], file.GetSheetNames());
        var stock = RowsOf(file, "Inventory");
        Assert.Equal(["=1+1", "星河", "Total"], stock.Select(row => row.Values.First()));
        Assert.Equal([0d, 1d, 1d], stock.Select(row => row["Opening"]));
        Assert.Equal([1d, 2d, 3d], stock.Select(row => row["New"]));
        Assert.Equal([1d, 1d, 2d], stock.Select(row => row["Closing"]));
        var retail = RowsOf(file, "Retail");
        Assert.Equal(
            ("星河", "Opening prospects", 1d, 1d, 1d),
            retail.Where(row => Equals(row["Delivered"], 1d) && Equals(row["Part"], "Opening prospects"))
                .Select(row => (row.Values.First(), row["Part"], row["Delivered"], row["Of"], row["Rate"])).First());
    }

    [Fact]
    public void Workbook_OfAWorklist_ShowsDaysAsDaysAndTextAsText()
    {
        var bytes = Run("worklist", ["--today", "2010-10-22", "--list", "overdue"]);

        using var file = new MemoryStream(bytes);
        var row = file.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>()
            .Single(row => Equals(row["Card"], "K4"));
        Assert.Equal((new DateTime(2010, 10, 20), 2d), (row["Due on"], row["Days overdue"]));
        using var zip = new ZipArchive(file);
        var styles = XDocument.Load(zip.GetEntry("xl/styles.xml")!.Open());
        Assert.Equal(
            ["#,##0", "0.0%", "#,##0.00", "yyyy\\-mm\\-dd"],
            styles.Descendants(Main + "numFmt").Select(format => format.Attribute("formatCode")!.Value));

        // Text, whole number and day, as the styles are numbered.
        var cells = XDocument.Load(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open()).Descendants(Main + "row").Last()
            .Elements(Main + "c").Select(cell => cell.Attribute("s")!.Value);
        Assert.Equal(["0", "0", "0", "0", "4", "1", "1", "0"], cells);
        var text = styles.Descendants(Main + "cellXfs").Single().Elements().First();
        Assert.Equal("1", text.Attribute("quotePrefix")?.Value);
    }

    public void Dispose() => _data.Dispose();

    private static List<IDictionary<string, object?>> RowsOf(Stream file, string sheet) =>
        [.. file.Query(useHeaderRow: true, sheetName: sheet).Cast<IDictionary<string, object?>>()];

    private byte[] Run(string command, string[] options)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var terminal = new Terminal(output, error, 100);
        var code = CommandLine.Run([command, "--data", _data.Path, .. options, "--format", "xlsx"], terminal);
        Assert.Equal((0, ""), (code, error.ToString()));
        return output.ToArray();
    }
}
