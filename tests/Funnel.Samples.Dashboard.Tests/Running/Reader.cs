using System.Net;

namespace Funnel.Samples.Dashboard.Tests.Running;

/// <summary>Somebody who reads pages without a browser, keeps cookies and follows no redirect.</summary>
internal sealed class Reader : IDisposable
{
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false, UseProxy = false };

    public Reader(RunningDashboard dashboard) =>
        Client = new(_handler) { BaseAddress = dashboard.Address, Timeout = TimeSpan.FromMinutes(2) };

    public HttpClient Client { get; }

    public CookieContainer Cookies => _handler.CookieContainer;

    public Task<HttpResponseMessage> GetAsync(string address) => Client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));

    /// <summary>The text of a page that must answer 200.</summary>
    public async Task<string> ReadAsync(string address)
    {
        using var answer = await GetAsync(address);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address} answered {(int)answer.StatusCode}.");
        return await answer.Content.ReadAsStringAsync();
    }

    public void Dispose()
    {
        Client.Dispose();
        _handler.Dispose();
    }
}
