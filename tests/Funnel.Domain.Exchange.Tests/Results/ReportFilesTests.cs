using System.IO.Compression;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Exchange.Tests.Reading;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using MiniExcelLibs;
using Parquet;

namespace Funnel.Domain.Exchange.Tests.Results;

public sealed class ReportFilesTests
{
    [Theory]
    [InlineData("zh", "经销商", "合计")]
    [InlineData("en", "Dealer", "Total")]
    [InlineData("de", "Händler", "Total")]
    public void Workbook_OfAReport_HasARowForEachGroupAndTheTotal(string code, string dealer, string total)
    {
        using var file = new MemoryStream();
        var german = Language.Of("de", Language.En, new Dictionary<string, string> { ["dealer"] = "Händler" });

        ReportWorkbook.Write(file, Report(), code == "zh" ? Language.Zh : code == "de" ? german : Language.En);

        var rows = file.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToList();
        Assert.Equal(["D1", "D2", total], rows.Select(row => row.First(cell =>
            cell.Key.Equals(dealer, StringComparison.OrdinalIgnoreCase)).Value));
        Assert.Equal([2d, 1d, 3d], rows.Select(row => row.ElementAt(1).Value));
    }

    [Fact]
    public void Workbook_OfAReport_FormatsEachColumnAsWhatItIs()
    {
        using var file = new MemoryStream();

        ReportWorkbook.Write(file, Report(), Language.En);

        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        using var styles = new StreamReader(zip.Entries.Single(entry => entry.FullName.EndsWith(
            "styles.xml", StringComparison.Ordinal)).Open());
        var text = styles.ReadToEnd();
        Assert.Contains("0.0%", text, StringComparison.Ordinal);
        Assert.Contains("#,##0", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parquet_OfAReport_HasTypedColumns()
    {
        using var file = new MemoryStream();

        await ReportParquet.WriteAsync(file, Report());

        file.Position = 0;
        await using var reader = await ParquetReader.CreateAsync(file);
        var fields = reader.Schema.DataFields;
        Assert.Equal(
            ["scope", "dealer", "kpi", "numerator", "denominator", "value"], fields.Select(field => field.Name));
        Assert.Equal(
            [typeof(long), typeof(long), typeof(double)],
            fields.Skip(3).Select(field => field.ClrType));
        using var rows = reader.OpenRowGroupReader(0);
        var numerators = new long[6];
        await rows.ReadAsync<long>(fields[3], numerators.AsMemory());
        Assert.Equal([2, 0, 1, 0, 3, 0], numerators);
    }

    private static ReportResult Report()
    {
        using var folder = new SampleFolder();
        var standard = SalesStandards.Gps;
        var period = ReportingPeriod.Month(2010, 10);
        List<Kpi> kpis =
        [
            .. standard.Kpis.All.Where(kpi => kpi.Id is "new-prospects"),
            .. standard.Kpis.All.Where(kpi => kpi.Id is "order-rate"),
        ];
        var figures = standard.Figures(folder.Read().History, period).Of(kpis).By([Dimensions.Dealer]);
        return new(standard, period, figures.TableOf(default));
    }
}
