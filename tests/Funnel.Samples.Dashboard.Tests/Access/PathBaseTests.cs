using System.Net;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Access;

/// <summary>The dashboard below a path of a host, and behind a proxy that gives the host one.</summary>
public sealed class PathBaseTests(RunningLogin host) : IClassFixture<RunningLogin>
{
    [Theory]
    [InlineData("")]
    [InlineData("/gate")]
    public async Task Addresses_OfEveryPage_HaveThePath(string before)
    {
        using var reader = await host.LogInAsync("grace");
        if (before.Length > 0)
        {
            reader.Client.DefaultRequestHeaders.Add("X-Forwarded-Prefix", before);
            reader.Client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        }

        foreach (var pattern in PageRoutes.Of(host.Services))
        {
            foreach (var address in PageRoutes.Addresses(pattern, ["K001-000001"])
                .Where(one => !one.EndsWith(".zip", StringComparison.Ordinal)))
            {
                var page = await reader.OpenAsync("/sales" + address);
                Assert.Empty(page.Document.QuerySelectorAll("[href], [action], [src], [formaction]")
                    .SelectMany(one => new[] { "href", "action", "src", "formaction" }.Select(one.GetAttribute))
                    .OfType<string>()
                    .Where(one => one.StartsWith('/') && !one.StartsWith(before + "/sales/", StringComparison.Ordinal))
                    .Select(one => $"{address}: {one}"));
                Assert.True(page.RedirectsTo?.StartsWith(before + "/sales/", StringComparison.Ordinal) != false);
            }
        }
    }

    [Fact]
    public async Task Files_AndCookies_AreKeptForThePath()
    {
        using var reader = await host.LogInAsync("grace");
        var page = await reader.ReadAsync("/sales/");
        var style = page.Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        Assert.StartsWith("/sales/site.css?v=", style, StringComparison.Ordinal);
        using var file = await reader.GetAsync(style);
        Assert.Equal("text/css", file.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", file.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("/sales", page.Document.QuerySelector(".chart")!.GetAttribute("data-at"));

        var answer = await reader.SendAsync(page.FormOf("form.settings").With("language", "en"));
        Assert.Equal("/sales/", answer.RedirectsTo);
        Assert.Contains(reader.CookiesAt("/sales"), cookie => cookie is { Name: "funnel-language", Path: "/sales" });
        Assert.DoesNotContain(reader.Cookies, cookie => cookie.Name == "funnel-language");
        Assert.Contains("frame-ancestors 'none'", await PolicyAsync(reader), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anything_WithoutALogin_LeadsToTheLogin()
    {
        using var reader = new Reader(host.Address);
        foreach (var pattern in PageRoutes.Of(host.Services).Append("/site.css").Append("/nothing"))
        {
            foreach (var address in PageRoutes.Addresses(pattern, ["K001-000001"]))
            {
                using var answer = await reader.GetAsync("/sales" + address);
                Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
                Assert.Equal("/Account/Login", answer.Headers.Location!.AbsolutePath);
            }
        }
    }

    [Theory]
    [InlineData("/today")]
    [InlineData("/cards/K001-000001")]
    [InlineData("/site.css")]
    public async Task Page_OutsideThePath_IsNotThere(string address)
    {
        using var reader = await host.LogInAsync("grace");
        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync(address)).Status);
    }

    private static async Task<string> PolicyAsync(Reader reader)
    {
        using var answer = await reader.GetAsync("/sales/today");
        return answer.Headers.GetValues("Content-Security-Policy").Single();
    }
}
