using System.Globalization;
using System.Text;
using CsvHelper;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Answers;

[Collection(SharedDashboard.Name)]
public sealed class CsvTests(RunningDashboard dashboard)
{
    private const string NewProspects = "/members?kpi=new-prospects&side=numerator";

    public static TheoryData<string> Lists =>
    [
        NewProspects, "/members?kpi=showroom-traffic&side=numerator",
        "/members?kpi=contacts-per-prospect&side=numerator", "/work?list=overdue", "/work?list=due",
    ];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Csv_OfAList_HasItsHeadingsAndEveryRow(string address)
    {
        using var reader = new Reader(dashboard);
        var list = (await reader.ReadAsync(address)).Document.QuerySelector("table.list")!;
        var (rows, bytes) = await DownloadAsync(reader, address + "&format=csv");
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.Equal(list.QuerySelectorAll("thead th:not(.no-print)").Select(Page.Words), rows[0]);
        Assert.Equal(list.GetAttribute("data-count"), (rows.Count - 1).ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Csv_EveryPanelOfTheOverview_CanBeTaken()
    {
        using var reader = new Reader(dashboard);
        var links = (await reader.ReadAsync("/?dealer=D001")).Links
            .Where(link => link.Contains("csv", StringComparison.Ordinal)).ToList();
        Assert.True(links.Count >= 5, $"Only {links.Count} tables can be taken.");
        foreach (var link in links)
        {
            Assert.True((await DownloadAsync(reader, link)).Rows.Count > 1, $"{link} is empty.");
        }
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://dealer.example\",\"x\")")]
    [InlineData("+1+1")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    public async Task Csv_TextThatWouldRunAsAFormula_IsText(string name)
    {
        var card = await OwnCard.FileAsync(dashboard, name, model: name.Trim());
        using var reader = new Reader(dashboard);
        await reader.ChooseAsync("personal", "shown");
        var (rows, _) = await DownloadAsync(reader, NewProspects + "&format=csv");
        var row = Assert.Single(rows, row => row.Contains(card));
        Assert.Contains("'" + name, row);
        Assert.All(
            rows.SelectMany(row => row).Where(field => field.Length > 0 && !IsNumber(field)),
            field => Assert.DoesNotContain(field[0], "=+-@\t\r"));
    }

    [Fact]
    public async Task Csv_NamesAreMasked_MasksThemToo()
    {
        var card = await OwnCard.FileAsync(dashboard, "欧阳震华", "13998765432");
        using var reader = new Reader(dashboard);
        var (rows, _) = await DownloadAsync(reader, NewProspects + "&format=csv");
        var row = Assert.Single(rows, row => row.Contains(card));
        Assert.Contains("欧**", row);
        Assert.Contains("139****5432", row);
    }

    private static bool IsNumber(string field) => double.TryParse(field, CultureInfo.InvariantCulture, out _);

    private static async Task<(IReadOnlyList<string[]> Rows, byte[] Bytes)> DownloadAsync(Reader reader, string address)
    {
        using var answer = await reader.GetAsync(address);
        answer.EnsureSuccessStatusCode();
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        using var stream = new MemoryStream(bytes);
        using var csv = CsvReader.Create(stream, new() { HasHeader = false }, leaveOpen: true);
        List<string[]> rows = [];
        while (csv.Read())
        {
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(place => Text(csv, place))]);
        }

        return (rows, bytes);
    }

    private static string Text(CsvReader csv, int place) => Encoding.UTF8.GetString(csv.GetSpan(place));
}
