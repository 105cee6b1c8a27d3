using System.Net;
using System.Text;
using Funnel.Domain.Channels;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Answers;

/// <summary>Requests that no page of ours sends.</summary>
[Collection(SharedDashboard.Name)]
public sealed class OddRequestTests(RunningDashboard dashboard)
{
    [Theory]
    [InlineData("TRACE")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task Method_NoPageTakes_IsAnsweredAsSuchWithTheNavigation(string method)
    {
        using var reader = new Reader(dashboard);
        using var request = new HttpRequestMessage(new HttpMethod(method), "/");
        using var answer = await reader.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains("nav class=\"pages\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ToAPageWithoutForms_IsNotAllowed()
    {
        using var reader = new Reader(dashboard);
        var settings = (await reader.ReadAsync("/")).FormOf("form[action='/settings']");
        var page = await reader.SendAsync("/times", settings.Content());
        Assert.Equal(HttpStatusCode.MethodNotAllowed, page.Status);
    }

    [Fact]
    public async Task Post_OfWhatIsNoForm_IsAnsweredAsSuch()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.SendAsync("/", new StringContent("hello", Encoding.UTF8, "text/plain"));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, page.Status);
    }

    [Fact]
    public async Task Post_OfMoreFieldsThanCanBeRead_SaysThatNothingIsLost()
    {
        using var reader = new Reader(dashboard);
        var fields = Enumerable.Range(0, 2000).Select(n => KeyValuePair.Create($"f{n}", "x"));
        var page = await reader.SendAsync("/cards/new?dealer=D001", new FormUrlEncodedContent(fields));
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("已填内容仍在", page.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?done=contact")]
    [InlineData("/closes?done=closed")]
    [InlineData("/cards/new?dealer=D001&done=filed")]
    public async Task Address_ThatClaimsSomethingWasRecorded_IsNotBelieved(string address)
    {
        using var reader = new Reader(dashboard);
        Assert.Null((await reader.ReadAsync(address)).Document.GetElementById("done"));
    }

    [Fact]
    public async Task Card_OfSomethingRecorded_TellsItOnce()
    {
        var card = await OwnCard.FileAsync(dashboard);
        using var reader = new Reader(dashboard);
        var form = (await reader.ReadAsync($"/cards/{card}/contact")).Form.With("how", "call");
        var told = await reader.CompleteAsync(form);
        Assert.Equal("contact", told.Document.GetElementById("done")!.GetAttribute("data-done"));
        Assert.Null((await reader.ReadAsync(told.Address)).Document.GetElementById("done"));
        Assert.Null((await reader.ReadAsync($"/cards/{card}?done=contact")).Document.GetElementById("done"));
    }

    [Theory]
    [InlineData("/?dealer=nobody", "nobody")]
    [InlineData("/work?dealer=nobody", "nobody")]
    [InlineData("/?dealer=D001&consultant=ghost", "ghost")]
    [InlineData("/?dealer=D001&consultant=C002-01", "C002-01")]
    [InlineData("/members?kpi=new-prospects&side=numerator&dealer=nobody", "nobody")]
    public async Task Scope_OfNobody_IsNotFoundByNameWithTheNavigation(string address, string named)
    {
        using var reader = new Reader(dashboard);
        var page = await reader.OpenAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains($"'{named}'", page.Main, StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelectorAll("nav.pages a"));
        Assert.Empty(page.Document.QuerySelectorAll("main table"));
    }

    [Fact]
    public async Task Period_OfCenturies_IsRefused()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/?from=1900-01-01&to=2199-12-31");
        Assert.Contains("10 年", Page.Words(page.Document.QuerySelector(".notice.warning")), StringComparison.Ordinal);
        Assert.True(page.Html.Length < 500_000);
    }

    [Theory]
    [InlineData("/?format=csv&table=kpis")]
    [InlineData("/work?list=overdue&format=csv")]
    [InlineData("/dataset.zip")]
    [InlineData("/reports?report=board&format=xlsx")]
    public async Task Download_WithNamesOrFigures_IsKeptByNoCache(string address)
    {
        using var reader = new Reader(dashboard);
        using var answer = await reader.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("new")]
    [InlineData("a/b")]
    [InlineData("a%2Fb")]
    [InlineData("~61")]
    [InlineData("a\\b")]
    [InlineData("王 小明")]
    public async Task Card_UnderAnAwkwardId_OpensAndIsRecordedOn(string id)
    {
        await dashboard.AskAsync((_, store) => store.Cards.FileAsync(
            new()
            {
                Card = new(id), Dealer = new("D001"), Consultant = new("C001-01"), Model = new("Octavia"),
                Level = new("A"), FiledOn = RunningDashboard.Today, Channel = FilingChannel.Phone,
            },
            new($"awkward {id}"),
            RunningDashboard.Today));
        using var reader = new Reader(dashboard);
        var list = await reader.ReadAsync("/members?kpi=new-prospects&side=numerator&dealer=D001");
        var link = list.Document.QuerySelectorAll("table.list td:first-child a")
            .Single(one => one.TextContent == id).GetAttribute("href")!;

        var page = await reader.ReadAsync(link);
        var order = page.Document.QuerySelector("a[data-move=contact]")!.GetAttribute("href")!;
        var done = await reader.CompleteAsync((await reader.ReadAsync(order)).Form.With("how", "call"));

        Assert.Contains(id, done.Title, StringComparison.Ordinal);
        Assert.Equal(2, done.Document.QuerySelectorAll("ol.history > li").Length);
    }
}
