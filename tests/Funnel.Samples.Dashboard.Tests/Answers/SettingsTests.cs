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
        Assert.DoesNotContain(reader.Cookies, cookie => cookie.Name == "language");
    }

    [Fact]
    public async Task Cookie_OfASetting_IsForThisHostAlone()
    {
        using var reader = new Reader(dashboard);
        var form = (await reader.ReadAsync("/")).FormOf(Settings).With("personal", "shown");
        using var answer = await reader.Client.PostAsync(new Uri(form.Action, UriKind.Relative), form.Content());
        var cookie = answer.Headers.GetValues("Set-Cookie")
            .Single(cookie => cookie.StartsWith("personal=", StringComparison.Ordinal));
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
    }

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
