using System.Net;
using AngleSharp.Html.Parser;

namespace Funnel.Samples.Dashboard.Tests.Running;

/// <summary>Somebody who reads pages without a browser, keeps cookies and follows no redirect.</summary>
internal sealed class Reader : IDisposable
{
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false, UseProxy = false };

    public Reader(RunningDashboard dashboard) =>
        Client = new(_handler) { BaseAddress = dashboard.Address, Timeout = TimeSpan.FromMinutes(2) };

    public HttpClient Client { get; }

    public CookieCollection Cookies => _handler.CookieContainer.GetCookies(Client.BaseAddress!);

    public Task<HttpResponseMessage> GetAsync(string address) =>
        Client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));

    /// <summary>The page at an address, whatever it answers.</summary>
    public async Task<Page> OpenAsync(string address) => await PageOfAsync(address, await GetAsync(address));

    /// <summary>A page that must answer 200.</summary>
    public async Task<Page> ReadAsync(string address)
    {
        var page = await OpenAsync(address);
        Assert.True(page.Status == HttpStatusCode.OK, $"{address} answered {(int)page.Status}.");
        return page;
    }

    /// <summary>Chooses a language, a theme, or whether names are shown.</summary>
    public async Task ChooseAsync(string setting, string value) =>
        await CompleteAsync((await ReadAsync("/")).FormOf("form[action='/settings']").With(setting, value));

    /// <summary>Sends a form as a browser would.</summary>
    public Task<Page> SendAsync(PageForm form) => SendAsync(form.Action, form.Content());

    public async Task<Page> SendAsync(string address, HttpContent content) =>
        await PageOfAsync(address, await Client.PostAsync(new Uri(address, UriKind.Relative), content));

    /// <summary>Sends a form that must be taken, and reads the page that it leads to.</summary>
    public async Task<Page> CompleteAsync(PageForm form)
    {
        var answer = await SendAsync(form);
        Assert.True(
            answer.Status is HttpStatusCode.Redirect or HttpStatusCode.SeeOther,
            $"{form.Action} answered {(int)answer.Status}: {answer.Main}");
        return await ReadAsync(answer.RedirectsTo!);
    }

    public void Dispose()
    {
        Client.Dispose();
        _handler.Dispose();
    }

    private static async Task<Page> PageOfAsync(string address, HttpResponseMessage answer)
    {
        using (answer)
        {
            var html = await answer.Content.ReadAsStringAsync();
            var document = new HtmlParser().ParseDocument(html);
            return new(address, answer.StatusCode, answer.Headers.Location?.OriginalString, html, document);
        }
    }
}
