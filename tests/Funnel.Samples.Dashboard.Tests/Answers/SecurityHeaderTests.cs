using System.Net;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Answers;

[Collection(SharedDashboard.Name)]
public sealed class SecurityHeaderTests(RunningDashboard dashboard)
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static TheoryData<string> Anything =>
        [.. Addresses.Pages, "/site.css", "/site.js", "/nothing", "/cards/none"];

    [Theory]
    [MemberData(nameof(Anything))]
    public async Task Answer_Any_TellsTheBrowserWhatNotToDo(string address)
    {
        using var reader = new Reader(dashboard);
        using var answer = await reader.GetAsync(address);
        Assert.Equal(Policy, answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [MemberData(nameof(Addresses.AllPages), MemberType = typeof(Addresses))]
    public async Task Page_Any_HoldsNothingThePolicyForbids(string address)
    {
        using var reader = new Reader(dashboard);
        var page = (await reader.ReadAsync(address)).Document;
        Assert.Empty(page.QuerySelectorAll("[style], style, base, iframe, object, embed, meta[http-equiv]"));
        Assert.Empty(page.QuerySelectorAll("script:not([src]):not([type='application/json'])"));
        Assert.DoesNotContain(
            page.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.All(
            page.QuerySelectorAll("[src], link[href]").Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!),
            source => Assert.StartsWith("/", source, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Request_ToAnotherHostsName_IsTurnedAway()
    {
        using var reader = new Reader(dashboard);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "dealer.example";
        using var answer = await reader.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Page_WithPersonalValues_IsNotKeptByAnyCache()
    {
        using var reader = new Reader(dashboard);
        using var answer = await reader.GetAsync("/cards/new?dealer=D001");
        Assert.True(answer.Headers.CacheControl is { NoStore: true } or { NoCache: true });
    }
}
