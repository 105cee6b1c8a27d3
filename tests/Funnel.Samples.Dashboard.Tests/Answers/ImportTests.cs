using System.IO.Compression;
using System.Net;
using System.Text;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Answers;

/// <summary>Imports go into a dashboard of their own, since they change its numbers.</summary>
public sealed class ImportTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    private const string Header = "card,dealer,consultant,customer_kind,channel,filed_on,model,level\n";
    private const int MegaByte = 1 << 20;

    [Fact]
    public async Task Zip_OfADataset_IsTakenIn()
    {
        using var reader = new Reader(dashboard);
        var page = await UploadAsync(
            reader, Zip(("cards.csv", Header + "N-1,D001,C001-01,retail,phone,2026-03-17,Octavia,A\n")));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("1", page.Document.GetElementById("done")!.GetAttribute("data-cards"));
        Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync("/cards/N-1")).Status);
    }

    [Fact]
    public async Task Zip_OfAKnownCardsLaterExport_AddsItsNewRowsAndNamesThoseThatContradict()
    {
        const string Events = "card,on,event,reason\n";
        const string Card = Header + "N-9,D001,C001-01,retail,phone,2026-02-03,Octavia,B\n";
        using var reader = new Reader(dashboard);
        await UploadAsync(reader, Zip(("cards.csv", Card)));

        var grown = Done(await UploadAsync(reader, Zip(
            ("cards.csv", Card), ("events.csv", Events + "N-9,2026-03-04,order,\nN-9,2026-03-08,delivered,\n"))));
        var against = await UploadAsync(reader, Zip(
            ("cards.csv", Card), ("events.csv", Events + "N-9,2026-03-06,lost,gave-up\n")));

        Assert.Equal(("0", "1", "2", "0"), grown);
        Assert.Equal(("0", "1", "0", "1"), Done(against));
        var row = Assert.Single(against.Document.QuerySelectorAll("#contradictions tbody tr"));
        Assert.Equal(
            ["events.csv", "N-9", "2026-03-06"], row.QuerySelectorAll("td").Select(Page.Words).Take(3));
    }

    [Fact]
    public async Task Zip_WithFaults_NamesFileLineColumnAndValueAndTakesNothingIn()
    {
        using var reader = new Reader(dashboard);
        var page = await UploadAsync(reader, Zip((
            "cards.csv",
            Header
            + "N-2,D001,C001-01,retail,phone,2026-03-17,Octavia,A\n"
            + "N-3,D001,C001-01,retail,pigeon,2026-02-30,<b>x</b>,A\n")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        var rows = page.Document.QuerySelectorAll("#errors tbody tr")
            .Select(row => row.QuerySelectorAll("td").Select(Page.Words).Take(4));
        Assert.Contains(["cards.csv", "3", "channel", "pigeon"], rows);
        Assert.Contains(["cards.csv", "3", "filed_on", "2026-02-30"], rows);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync("/cards/N-2")).Status);
        Assert.Empty(page.Document.QuerySelectorAll("main b"));
    }

    [Fact]
    public async Task File_ThatIsNoZip_IsRefused()
    {
        using var reader = new Reader(dashboard);
        var page = await UploadAsync(reader, Encoding.UTF8.GetBytes("card,dealer\n"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotEmpty(page.Reasons);
    }

    [Theory]
    [InlineData("../cards.csv")]
    [InlineData("/etc/cards.csv")]
    [InlineData("..\\cards.csv")]
    public async Task Zip_PathOutOfItsFolder_IsRefused(string entry)
    {
        using var reader = new Reader(dashboard);
        var page = await UploadAsync(reader, Zip((entry, Header)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotEmpty(page.Reasons);
    }

    [Fact]
    public async Task Zip_ThatUnpacksWithoutEnd_IsRefused()
    {
        using var reader = new Reader(dashboard);
        var page = await UploadAsync(reader, Zip(("cards.csv", Header + new string('x', 40 * MegaByte))));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotEmpty(page.Reasons);
    }

    [Fact]
    public async Task Upload_BeyondTheLimit_IsToldSo()
    {
        using var reader = new Reader(dashboard);
        var page = await UploadAsync(reader, new byte[65 * MegaByte]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
        Assert.NotEmpty(page.Reasons);
    }

    [Fact]
    public async Task Workbook_OfADataset_IsTakenInAndItsFaultsAreNamedByRow()
    {
        using var reader = new Reader(dashboard);
        var taken = await UploadAsync(
            reader, Workbook("N-20,D001,C001-01,retail,phone,2026-03-17,Octavia,A"), "our.XLSX");
        var faulty = await UploadAsync(
            reader, Workbook("N-21,D001,C001-01,retail,pigeon,2026-03-17,Octavia,A"), "b.xlsx");

        Assert.Equal(("1", "0", "0", "0"), Done(taken));
        Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync("/cards/N-20")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, faulty.Status);
        Assert.Contains(
            ["cards.csv", "2", "channel", "pigeon"],
            faulty.Document.QuerySelectorAll("#errors tbody tr")
                .Select(row => row.QuerySelectorAll("td").Select(Page.Words).Take(4)));
    }

    [Fact]
    public async Task AutoLeads_OfADealer_AreTakenInAsLeads()
    {
        using var reader = new Reader(dashboard);
        var page = await UploadAsync(reader, Encoding.UTF8.GetBytes(AutoLead("ADF-1")), "mail.xml");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(("0", "0", "0", "0"), Done(page));
        Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync("/leads/ADF-1")).Status);
    }

    [Fact]
    public async Task AutoLeads_InAZip_AreTakenInBesideTheCards()
    {
        using var reader = new Reader(dashboard);
        var page = await UploadAsync(reader, Zip(
            ("cards.csv", Header + "N-30,D001,C001-01,retail,phone,2026-03-17,Octavia,A\n"),
            ("mail of monday.xml", AutoLead("ADF-2")),
            ("mail.adf", AutoLead("ADF-3"))));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync("/cards/N-30")).Status);
        Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync("/leads/ADF-2")).Status);
        Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync("/leads/ADF-3")).Status);
    }

    [Theory]
    [InlineData("a.xlsx", "no workbook")]
    [InlineData("a.xml", "<adf><prospect>")]
    [InlineData("a.xml", "<html/>")]
    [InlineData("a.adf", "")]
    public async Task Upload_OfWhatItsNameDoesNotHold_IsRefusedAndNothingFails(string name, string text)
    {
        using var reader = new Reader(dashboard);
        var page = await UploadAsync(reader, Encoding.UTF8.GetBytes(text), name);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
    }

    [Fact]
    public async Task Workbook_ThatUnpacksWithoutEnd_IsRefused()
    {
        using var reader = new Reader(dashboard);
        var page = await UploadAsync(
            reader, Zip(("xl/worksheets/sheet1.xml", new string('x', 40 * MegaByte))), "bomb.xlsx");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotEmpty(page.Reasons);
    }

    /// <summary>The smallest workbook there can be: one sheet of texts.</summary>
    private static string AutoLead(string id) =>
        $"""
        <adf><prospect>
          <id>{id}</id><requestdate>2026-03-10T09:30:00+08:00</requestdate>
          <vehicle><make>Skoda</make><model>Fabia</model></vehicle>
          <customer><contact><name part="full">Made Up</name></contact></customer>
          <vendor><id>D001</id></vendor><provider><name>website</name></provider>
        </prospect></adf>
        """;

    private static byte[] Workbook(string card)
    {
        var rows = (Header.TrimEnd() + "\n" + card).Split('\n').Select(row => "<row>" + string.Concat(row.Split(',')
            .Select(text => $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>")) + "</row>");
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
        return Zip(
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>"
                + "<sheet name=\"cards\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"r1\" "
                + $"Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(rows)}</sheetData>"
                + "</worksheet>"));
    }

    private static (string? Cards, string? Known, string? RowsAdded, string? Contradictions) Done(Page page)
    {
        var done = page.Document.GetElementById("done")!;
        return (
            done.GetAttribute("data-cards"),
            done.GetAttribute("data-known"),
            done.GetAttribute("data-rows-added"),
            done.GetAttribute("data-contradictions"));
    }

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    private static async Task<Page> UploadAsync(Reader reader, byte[] file, string fileName = "dataset.zip")
    {
        var form = (await reader.ReadAsync("/import")).FormOf("form#import");
        using var content = new MultipartFormDataContent();
        foreach (var name in form.Names)
        {
            content.Add(new StringContent(form[name]!), name);
        }

        content.Add(new ByteArrayContent(file), "file", fileName);
        return await reader.SendAsync(form.Action, content);
    }
}
