using System.Net;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Work;

/// <summary>Lists that are put in order, narrowed down and worked through.</summary>
public sealed class ActingTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    [Fact]
    public async Task List_PutInAnotherOrder_IsInIt()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/work?list=overdue&sort=-due");
        var due = Column(page, "应跟进日期");
        Assert.Equal(due.OrderDescending(StringComparer.Ordinal), due);
        Assert.True(due.Distinct().Count() > 1);
        Assert.Equal("descending", page.Document.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort"));

        var level = Column(await reader.ReadAsync("/work?list=overdue&sort=level"), "意向级别");
        string[] scale = ["O", "H", "A", "B", "C", "N"];
        Assert.Equal(level.OrderBy(one => Array.IndexOf(scale, one)), level);
    }

    [Fact]
    public async Task List_ADownload_IsInTheOrderOfThePage()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/members?kpi=closing-prospects&side=numerator&sort=-filed-on");
        using var answer = await reader.GetAsync(page.Document.QuerySelector("[data-csv]")!.GetAttribute("href")!);
        var first = (await answer.Content.ReadAsStringAsync()).Split("\r\n")[1].Split(',')[0];
        Assert.Equal(Page.Words(page.Document.QuerySelector("table.list tbody td")), first);
    }

    [Fact]
    public async Task List_NarrowedDown_HoldsThoseAlone()
    {
        using var reader = new Reader(dashboard);
        var work = await reader.ReadAsync("/work?list=overdue&of-level=A");
        var members = await reader.ReadAsync("/members?kpi=closing-prospects&side=numerator&where=level%3DA&where=");
        Assert.All(Column(work, "意向级别"), level => Assert.Equal("A", level));
        Assert.All(Column(members, "意向级别"), level => Assert.Equal("A", level));
        Assert.NotEmpty(Column(work, "意向级别"));
        Assert.Contains("条中的", Page.Words(work.Document.GetElementById("rows")), StringComparison.Ordinal);
        Assert.Equal("A", work.Document.QuerySelector("select[name=of-level] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task FollowUps_OneAfterAnother_NeedNoWayBackToTheList()
    {
        using var reader = new Reader(dashboard);
        var list = await reader.ReadAsync("/work?list=overdue&sort=card");
        var cards = Column(list, "客户档案");
        var form = await reader.ReadAsync(list.Document.QuerySelector("table.list tbody a")!.GetAttribute("href")!);

        for (var place = 0; place < 3; place++)
        {
            Assert.StartsWith($"/cards/{cards[place]}/contact", form.Address, StringComparison.Ordinal);
            form = await reader.CompleteAsync(form.Form.With("how", "call").With("then", "next"));
            Assert.NotNull(form.Document.GetElementById("done"));
        }

        Assert.StartsWith($"/cards/{cards[3]}/contact", form.Address, StringComparison.Ordinal);
        var back = await reader.CompleteAsync(form.Form.With("how", "call").With("then", "list"));
        Assert.StartsWith("/work?", back.Address, StringComparison.Ordinal);
        Assert.Equal(cards.Skip(4), Column(back, "客户档案"));
    }

    [Fact]
    public async Task Card_OpenedFromAListOfRecords_LeadsBackToIt()
    {
        using var reader = new Reader(dashboard);
        const string List = "/members?kpi=closing-prospects&side=numerator&where=level%3DH&sort=-filed-on";
        var list = await reader.ReadAsync(List);
        var card = await reader.ReadAsync(list.Document.QuerySelector("table.list tbody a")!.GetAttribute("href")!);
        var back = await reader.ReadAsync(card.Document.GetElementById("back-to-list")!.GetAttribute("href")!);
        Assert.Equal(Column(list, "客户档案"), Column(back, "客户档案"));
    }

    [Fact]
    public async Task FollowUp_SentAgainAfterGoingBack_IsAskedAboutAndThenTaken()
    {
        var card = await OwnCard.FileAsync(dashboard);
        using var reader = new Reader(dashboard);
        var typed = (await reader.ReadAsync($"/cards/{card}/contact")).Form.With("how", "call").With("note", "周六来");
        await reader.CompleteAsync(typed);

        var again = await reader.SendAsync(
            (await reader.ReadAsync($"/cards/{card}/contact")).Form.With("how", "call").With("note", "周六来"));
        var other = await reader.SendAsync(
            (await reader.ReadAsync($"/cards/{card}/contact")).Form.With("how", "call").With("note", "又来电"));
        await reader.CompleteAsync(typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal("周六来", again.Form["note"]);
        Assert.NotNull(again.Document.QuerySelector("[data-reason=recorded-already]"));
        Assert.Equal(HttpStatusCode.Redirect, other.Status);
        Assert.Equal(3, await VersionAsync(card));

        var fresh = await reader.SendAsync(
            (await reader.ReadAsync($"/cards/{card}/contact")).Form.With("how", "call").With("note", "周六来"));
        await reader.CompleteAsync(fresh.Form);
        Assert.Equal(4, await VersionAsync(card));
    }

    [Fact]
    public async Task Cards_TickedForDormancy_GoDormantWhereTheRulesAllowIt()
    {
        using var reader = new Reader(dashboard);
        var fresh = await OwnCard.FileAsync(dashboard);
        var list = await reader.ReadAsync("/work?list=dormancy-candidates&dealer=D001");
        var candidates = Column(list, "客户档案").Take(2).ToList();
        var ticked = list.FormOf("#several").With("move", "dormant").With("card", [.. candidates, fresh]);

        var asked = await reader.SendAsync(ticked);
        Assert.Equal(["true", "true", "false"], asked.Document.QuerySelectorAll("#verdicts tbody tr")
            .Select(row => row.QuerySelector("[data-reason]") is null ? "true" : "false"));
        var done = await reader.SendAsync(asked.Form);
        var sentTwice = await reader.SendAsync(asked.Form);

        Assert.Equal("2", done.Document.GetElementById("done")!.GetAttribute("data-recorded"));
        Assert.Equal("2", sentTwice.Document.GetElementById("done")!.GetAttribute("data-recorded"));
        Assert.Equal("dormant", await StateAsync(reader, candidates[0]));
        Assert.Equal("active", await StateAsync(reader, fresh));
        Assert.Equal(1, await VersionAsync(fresh));
    }

    [Fact]
    public async Task Cards_TickedForTransfer_GoToTheReceiver()
    {
        using var reader = new Reader(dashboard);
        List<string> cards = [await OwnCard.FileAsync(dashboard), await OwnCard.FileAsync(dashboard)];
        var list = await reader.ReadAsync("/work?list=due&dealer=D001");
        var ticked = list.FormOf("#several").With("move", "transferred").With("card", [.. cards]);
        var asked = await reader.SendAsync(ticked);

        var incomplete = await reader.SendAsync(asked.Form);
        var done = await reader.SendAsync(
            asked.Form.With("receiver", "C001-02").With("cause", "customer-dissatisfied"));

        Assert.NotEmpty(incomplete.Document.QuerySelectorAll(".wrong"));
        Assert.Equal("2", done.Document.GetElementById("done")!.GetAttribute("data-recorded"));
        Assert.All(
            await Task.WhenAll(cards.Select(card => reader.ReadAsync($"/cards/{card}"))),
            page => Assert.EndsWith(
                "C001-02", Page.Words(page.Document.GetElementById("owner")), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("dormant")]
    [InlineData("transferred")]
    public async Task Several_NothingTicked_SaysSo(string move)
    {
        using var reader = new Reader(dashboard);
        var list = await reader.ReadAsync("/work?list=dormancy-candidates&dealer=D001");
        var page = await reader.SendAsync(list.FormOf("#several").With("move", move));
        Assert.Equal(["没有勾选任何档案。"], page.Reasons);
    }

    private static IReadOnlyList<string> Column(Page page, string title)
    {
        var headings = page.Document.QuerySelectorAll("table.list thead th").Select(Words).ToList();
        var place = headings.FindIndex(heading => heading == title);
        Assert.True(place >= 0, string.Join('|', headings));
        var rows = page.Document.QuerySelectorAll("table.list tbody tr");
        return [.. rows.Select(row => Page.Words(row.Children[place]))];
    }

    private static string Words(AngleSharp.Dom.IElement heading) => Page.Words(heading).TrimEnd('↑', '↓', ' ');

    private static async Task<string?> StateAsync(Reader reader, string card) =>
        (await reader.ReadAsync($"/cards/{card}")).Document.GetElementById("state")!.GetAttribute("data-state");

    private Task<int> VersionAsync(string card) =>
        dashboard.AskAsync(async (_, store) => (await store.Cards.FindAsync(new(card)))!.Version);
}
