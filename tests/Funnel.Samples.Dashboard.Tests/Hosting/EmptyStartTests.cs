using System.IO.Compression;
using System.Net;
using System.Text;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Hosting;

/// <summary>Data of one's own from the start, and made-up data that go again.</summary>
public sealed class EmptyStartTests
{
    private const string Cards =
        "card,dealer,consultant,customer_kind,channel,filed_on,model,level\n"
        + "N-1,OWN,V-1,retail,phone,2026-03-17,Octavia,A\n";

    [Fact]
    public async Task Start_Empty_SaysWhatToDoAndTakesOwnDataIn()
    {
        var dashboard = await RunningDashboard.StartAsync(options => options with { IsEmpty = true });
        using var reader = new Reader(dashboard);

        var before = await reader.ReadAsync("/");
        await ImportAsync(reader, Zip());
        var after = await reader.ReadAsync("/?dealer=OWN");

        Assert.NotNull(before.Document.GetElementById("nothing-yet"));
        Assert.Null(before.Document.GetElementById("made-up"));
        Assert.Null(after.Document.GetElementById("nothing-yet"));
        Assert.Null(after.Document.GetElementById("made-up"));
        await dashboard.DisposeAsync();
    }

    [Fact]
    public async Task MadeUpDealers_Removed_AreGoneWithEverythingAndOwnOnesStay()
    {
        var dashboard = await RunningDashboard.StartAsync(options => options with { Seed = new(1, 1, 1, 5) });
        using var reader = new Reader(dashboard);
        await ImportAsync(reader, Zip());
        var labelled = await reader.ReadAsync("/?dealer=OWN");

        var unsure = await reader.SendAsync((await reader.ReadAsync("/made-up")).FormOf("#remove"));
        var still = await reader.ReadAsync("/?dealer=D001");
        var sure = (await reader.ReadAsync("/made-up")).FormOf("#remove").With("sure", "true");
        var start = await reader.CompleteAsync(sure);

        Assert.NotNull(labelled.Document.GetElementById("made-up"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsure.Status);
        Assert.NotNull(still.Document.GetElementById("made-up"));
        Assert.Null(start.Document.GetElementById("made-up"));
        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync("/?dealer=D001")).Status);
        Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync("/cards/N-1")).Status);
        var left = await dashboard.AskAsync((_, store) => store.Archive.ReadAsync());
        Assert.Equal(["OWN"], left.Cards.Select(card => card.Filing.Dealer.Value));
        await dashboard.DisposeAsync();
    }

    [Theory]
    [InlineData("sgm")]
    [InlineData("lotus")]
    [InlineData("nissan")]
    [InlineData("drm")]
    public async Task Start_UnderAnotherStandard_ShowsItsPages(string code)
    {
        var dashboard = await RunningDashboard.StartAsync(options => options with
        {
            Standard = Funnel.Domain.Standards.SalesStandards.Get(code),
            Seed = new(1, 2, 2, 10),
        });
        using var reader = new Reader(dashboard);
        foreach (var address in (string[])["/", "/work", "/forecast", "/times", "/reports", "/cards/new?dealer=D001"])
        {
            await reader.ReadAsync(address);
        }

        await dashboard.DisposeAsync();
    }

    [Fact]
    public async Task Sample_Downloaded_IsWhatTheImportTakes()
    {
        var dashboard = await RunningDashboard.StartAsync(options => options with { IsEmpty = true });
        using var reader = new Reader(dashboard);
        using var answer = await reader.GetAsync("/sample.zip");
        var sample = await answer.Content.ReadAsByteArrayAsync();

        var page = await ImportAsync(reader, sample);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotEqual("0", page.Document.GetElementById("done")!.GetAttribute("data-cards"));
        await dashboard.DisposeAsync();
    }

    private static async Task<Page> ImportAsync(Reader reader, byte[] zip)
    {
        const string Token = "__RequestVerificationToken";
        var token = (await reader.ReadAsync("/import")).FormOf("#import")[Token]!;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), Token },
            { new ByteArrayContent(zip), "file", "own.zip" },
        };
        return await reader.SendAsync("/import", form);
    }

    private static byte[] Zip()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("cards.csv").Open();
            entry.Write(Encoding.UTF8.GetBytes(Cards));
        }

        return bytes.ToArray();
    }
}
