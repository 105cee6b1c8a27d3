using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Answers;

[Collection(SharedDashboard.Name)]
public sealed class SettingsTests(RunningDashboard dashboard)
{
    private const string Settings = "form[action='/settings']";

    [Fact]
    public async Task Language_NothingChosen_IsChinese()
    {
        using var reader = new Reader(dashboard);
        Assert.Equal("zh-CN", (await reader.ReadAsync("/")).Document.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("en-US,en;q=0.9", "en")]
    [InlineData("de,en;q=0.8,zh;q=0.4", "en")]
    [InlineData("fr, zh-CN;q=0.7, en;q=0.3", "zh-CN")]
    [InlineData("fr", "zh-CN")]
    public async Task Language_NothingChosen_IsTheFirstThatTheBrowserAsksFor(string accepted, string spoken)
    {
        using var reader = new Reader(dashboard);
        reader.Client.DefaultRequestHeaders.Add("Accept-Language", accepted);
        Assert.Equal(spoken, (await reader.ReadAsync("/")).Document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Names_Shown_AreMaskedAgainAfterMinutesWhateverTheBrowserKeeps()
    {
        using var reader = new Reader(dashboard);
        var form = (await reader.ReadAsync("/")).FormOf(Settings).With("personal", "shown");
        using var answer = await reader.Client.PostAsync(new Uri(form.Action, UriKind.Relative), form.Content());
        var cookie = answer.Headers.GetValues("Set-Cookie")
            .Single(one => one.StartsWith("funnel-personal=", StringComparison.Ordinal));
        Assert.Contains("max-age=900", cookie, StringComparison.OrdinalIgnoreCase);

        using var forger = new Reader(dashboard);
        forger.Client.DefaultRequestHeaders.Add("Cookie", "funnel-personal=shown");
        var masked = (await forger.ReadAsync("/")).Document.QuerySelector("button[name=personal][value=masked]")!;
        Assert.Equal("true", masked.GetAttribute("aria-pressed"));
    }

    [Fact]
    public async Task Dealer_BegunWith_IsTheOneOfPagesThatNameNone()
    {
        using var reader = new Reader(dashboard);
        var form = (await reader.ReadAsync("/?dealer=D002")).FormOf(Settings).With("usual-dealer", "D002");
        await reader.CompleteAsync(form);

        var start = await reader.ReadAsync("/");
        var group = await reader.ReadAsync("/?dealer=all");

        Assert.Equal("D002", Chosen(start));
        Assert.Equal("", Chosen(group));
        Assert.All(
            group.Links.Where(link => link.StartsWith("/members", StringComparison.Ordinal)),
            link => Assert.Contains("dealer=", link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Consultants_UnlessAskedOtherwise_AreCalledByTheirNames()
    {
        using var reader = new Reader(dashboard);
        const string Options = "select[name=consultant] option";
        var named = (await reader.ReadAsync("/?dealer=D001")).Document.QuerySelectorAll(Options)[1];
        await reader.ChooseAsync("staff", "codes");
        var coded = (await reader.ReadAsync("/?dealer=D001")).Document.QuerySelectorAll(Options)[1];
        Assert.EndsWith(" C001-01", Page.Words(named), StringComparison.Ordinal);
        Assert.Equal("C001-01", Page.Words(coded));
    }

    [Fact]
    public async Task Language_EnglishChosen_LeadsBackAndStays()
    {
        using var reader = new Reader(dashboard);
        var form = (await reader.ReadAsync("/work?list=overdue&dealer=D001")).FormOf(Settings);

        var page = await reader.CompleteAsync(form.With("language", "en"));

        Assert.Equal("/work?list=overdue&dealer=D001", page.Address);
        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("en", (await reader.ReadAsync("/")).Document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Theme_DarkChosen_IsOnEveryPage()
    {
        using var reader = new Reader(dashboard);
        await reader.ChooseAsync("theme", "dark");
        Assert.Equal("dark", (await reader.ReadAsync("/work")).Document.DocumentElement.GetAttribute("data-theme"));
    }

    [Fact]
    public async Task Setting_UnknownValue_IsLeftAsItWas()
    {
        using var reader = new Reader(dashboard);
        await reader.SendAsync((await reader.ReadAsync("/")).FormOf(Settings).With("language", "fr"));
        Assert.DoesNotContain(reader.Cookies, cookie => cookie.Name == "funnel-language");
    }

    [Fact]
    public async Task Cookie_OfASetting_IsForThisHostAlone()
    {
        using var reader = new Reader(dashboard);
        var form = (await reader.ReadAsync("/")).FormOf(Settings).With("personal", "shown");
        using var answer = await reader.Client.PostAsync(new Uri(form.Action, UriKind.Relative), form.Content());
        var cookie = answer.Headers.GetValues("Set-Cookie")
            .Single(cookie => cookie.StartsWith("funnel-personal=", StringComparison.Ordinal));
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
    }

    private static string? Chosen(Page page) =>
        page.Document.QuerySelector("select[name=dealer] option[selected]")?.GetAttribute("value");

    [Theory]
    [InlineData("https://dealer.example/")]
    [InlineData("//dealer.example")]
    [InlineData("/\\dealer.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public async Task Back_ToAnotherHost_LeadsHome(string back)
    {
        using var reader = new Reader(dashboard);
        var form = (await reader.ReadAsync("/")).FormOf(Settings).With("language", "en").With("back", back);
        Assert.Equal("/", (await reader.SendAsync(form)).RedirectsTo);
    }
}
