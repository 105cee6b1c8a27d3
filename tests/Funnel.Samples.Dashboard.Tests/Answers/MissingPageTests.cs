using System.Net;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Answers;

[Collection(SharedDashboard.Name)]
public sealed class MissingPageTests(RunningDashboard dashboard)
{
    [Theory]
    [InlineData("/nothing")]
    [InlineData("/cards/none")]
    [InlineData("/cards/none/order")]
    [InlineData("/traffic/none")]
    [InlineData("/cards/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/..%2f..%2fetc%2fpasswd")]
    [InlineData("/funnel.db")]
    [InlineData("/appsettings.json")]
    public async Task Page_ThatIsNotThere_SaysSoWithAWayBack(string address)
    {
        using var reader = new Reader(dashboard);
        var page = await reader.OpenAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains(page.Links, link => link == "/" || link.StartsWith("/?", StringComparison.Ordinal));
        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from=2026-02-30", "2026-02-30")]
    [InlineData("to=tomorrow", "tomorrow")]
    [InlineData("from=2026-03-10&to=2026-03-01", "2026-03-01")]
    [InlineData("from=0001-01-01", "0001-01-01")]
    [InlineData("as-of=<b>x</b>", "<b>x</b>")]
    public async Task Overview_DayNobodyCanRead_NamesIt(string query, string value)
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/?" + query);
        Assert.Contains(value, Page.Words(page.Document.QuerySelector(".notice.warning")), StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main b"));
    }

    [Theory]
    [InlineData("/?dealer=nobody")]
    [InlineData("/?dealer=D001&consultant=nobody")]
    [InlineData("/work?dealer=nobody")]
    [InlineData("/members?kpi=new-prospects&side=numerator&dealer=nobody")]
    public async Task Page_ScopeOfNobody_StillAnswers(string address)
    {
        using var reader = new Reader(dashboard);
        Assert.True((await reader.OpenAsync(address)).Status is HttpStatusCode.OK or HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/members")]
    [InlineData("/members?kpi=nothing&side=numerator")]
    [InlineData("/members?kpi=order-rate&side=middle")]
    [InlineData("/members?kpi=new-prospects&side=denominator")]
    [InlineData("/members?kpi=new-prospects&side=numerator&where=nothing=1")]
    [InlineData("/members?kpi=new-prospects&side=numerator&where=%3D%3D")]
    [InlineData("/work?list=nothing")]
    public async Task List_NobodyCanAskFor_SaysSoWithoutFailing(string address)
    {
        using var reader = new Reader(dashboard);
        var page = await reader.OpenAsync(address);
        Assert.True((int)page.Status is 200 or 400 or 404, $"{address} answered {(int)page.Status}.");
        Assert.NotEmpty(page.Main);
    }
}
