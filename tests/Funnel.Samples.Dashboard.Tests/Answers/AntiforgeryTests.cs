using System.Net;
using Funnel.Samples.Dashboard.Tests.Running;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Samples.Dashboard.Tests.Answers;

[Collection(SharedDashboard.Name)]
public sealed class AntiforgeryTests(RunningDashboard dashboard)
{
    private const string Token = "__RequestVerificationToken";

    [Theory]
    [InlineData("/settings")]
    [InlineData("/cards/new?dealer=D001")]
    [InlineData("/traffic/new?dealer=D001")]
    [InlineData("/leads/new?dealer=D001")]
    [InlineData("/import")]
    public async Task Post_WithoutToken_IsRefused(string address)
    {
        using var reader = new Reader(dashboard);
        using var answer = await reader.Client.PostAsync(
            new Uri(address, UriKind.Relative), new FormUrlEncodedContent([KeyValuePair.Create("language", "en")]));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain(reader.Cookies, cookie => cookie.Name == "funnel-language");
    }

    [Fact]
    public async Task Move_WithAnothersToken_IsRefusedAndRecordsNothing()
    {
        var card = await OwnCard.FileAsync(dashboard);
        using var reader = new Reader(dashboard);
        using var other = new Reader(dashboard);
        var form = (await reader.ReadAsync($"/cards/{card}/order")).Form;
        var foreign = (await other.ReadAsync($"/cards/{card}/order")).Form;

        var answer = await reader.SendAsync(form.With(Token, foreign[Token]! + "x"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        var stored = await dashboard.AskAsync((_, store) => store.Cards.FindAsync(new(card)));
        Assert.Equal(1, stored!.Version);
    }

    [Theory]
    [MemberData(nameof(Addresses.AllPages), MemberType = typeof(Addresses))]
    public async Task Page_EveryPostForm_HasAToken(string address)
    {
        using var reader = new Reader(dashboard);
        var forms = (await reader.ReadAsync(address)).Document.QuerySelectorAll("form[method=post]");
        Assert.NotEmpty(forms);
        Assert.All(forms, form => Assert.Single(form.QuerySelectorAll($"input[name='{Token}']")));
    }

    [Fact]
    public async Task Pages_OnlyRead_RecordNothing()
    {
        var card = await OwnCard.FileAsync(dashboard);
        using var reader = new Reader(dashboard);
        var before = await EventsAsync();
        foreach (var address in Addresses.PagesAnd(card))
        {
            await reader.ReadAsync(address);
        }

        Assert.Equal(before, await EventsAsync());
    }

    private Task<int> EventsAsync() => dashboard.AskAsync((context, _) =>
        context.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS Value FROM funnel_events").SingleAsync());
}
