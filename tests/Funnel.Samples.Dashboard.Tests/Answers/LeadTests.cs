using System.Globalization;
using System.Net;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Answers;

[Collection(SharedDashboard.Name)]
public sealed class LeadTests(RunningDashboard dashboard)
{
    [Fact]
    public async Task Lead_RecordedAnsweredAndArrived_MovesTheNumbersAtOnce()
    {
        var card = await OwnCard.FileAsync(dashboard);
        using var reader = new Reader(dashboard);
        var before = await FiguresAsync(reader);
        var page = await reader.CompleteAsync((await reader.ReadAsync("/leads/new?dealer=D001")).Form
            .With("received", "2026-03-18T09:00").With("platform", "website"));
        var afterRecording = await FiguresAsync(reader);
        Assert.StartsWith("/leads/L", page.Address, StringComparison.Ordinal);
        Assert.Equal("2026-03-18T09:00", page.Form["received"]);

        page = await reader.CompleteAsync(page.Form
            .With("by", OwnCard.Consultant).With("responded", "2026-03-18T09:30").With("valid", "true")
            .With("appointment", "2026-03-25T10:00").With("arrived", "2026-03-18T10:00").With("card", card));
        var afterAnswer = await FiguresAsync(reader);

        Assert.Equal([1, 0, 0, 0, 0], Difference(before, afterRecording));
        Assert.Equal([0, 1, 1, 1, 1], Difference(afterRecording, afterAnswer));
        Assert.Equal("2026-03-25T10:00", page.Form["appointment"]);
        Assert.Equal("true", page.Form["valid"]);
        Assert.Equal(card, page.Form["card"]);
    }

    [Theory]
    [InlineData("received", "yesterday", "线索接收时间")]
    [InlineData("received", "", "线索接收时间")]
    [InlineData("platform", "pigeon", "线索平台")]
    [InlineData("valid", "perhaps", "是否有效")]
    [InlineData("responded", "2026-03-18T08:59", "首次响应时间")]
    [InlineData("arrived", "2026-03-17T10:00", "实际到店时间")]
    public async Task Lead_ValueThatCannotBe_IsNamedWithItsField(string field, string value, string label)
    {
        using var reader = new Reader(dashboard);
        var page = await reader.SendAsync((await reader.ReadAsync("/leads/new?dealer=D001")).Form
            .With("received", "2026-03-18T09:00").With("platform", "chat").With("appointment", "2026-03-30T10:00")
            .With(field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(page.Reasons, reason => reason.Contains(label, StringComparison.Ordinal));
        Assert.Equal("2026-03-30T10:00", page.Form["appointment"]);
    }

    [Fact]
    public async Task Lead_AnsweredTomorrow_IsRefusedInBothLanguages()
    {
        using var reader = new Reader(dashboard);
        Assert.Contains("今天", await ReasonAsync(), StringComparison.Ordinal);
        await reader.ChooseAsync("language", "en");
        Assert.Contains("future", await ReasonAsync(), StringComparison.Ordinal);

        async Task<string> ReasonAsync() => Assert.Single((await reader.SendAsync(
            (await reader.ReadAsync("/leads/new?dealer=D001")).Form
                .With("received", "2026-03-18T09:00").With("platform", "chat")
                .With("responded", "2026-03-19T09:00"))).Reasons);
    }

    [Fact]
    public async Task Lead_OfACardNobodyFiled_IsRefused()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.SendAsync((await reader.ReadAsync("/leads/new?dealer=D001")).Form
            .With("received", "2026-03-18T09:00").With("platform", "chat").With("card", "NOBODY"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Single(page.Reasons);
    }

    [Fact]
    public async Task Lead_ChangedBySomebodyElseMeanwhile_IsNotOverwritten()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.CompleteAsync((await reader.ReadAsync("/leads/new?dealer=D001")).Form
            .With("received", "2026-03-18T09:00").With("platform", "chat"));
        var slow = page.Form.With("valid", "false");
        await reader.CompleteAsync(page.Form.With("responded", "2026-03-18T09:10"));

        var refused = await reader.SendAsync(slow);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var now = (await reader.ReadAsync(page.Address.Split('?')[0])).Form;
        Assert.Equal("2026-03-18T09:10", now["responded"]);
        Assert.Equal("", now["valid"]);
    }

    [Fact]
    public async Task Lead_Unknown_IsNotFound()
    {
        using var reader = new Reader(dashboard);

        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync("/leads/L-NOBODY")).Status);
    }

    private static int[] Difference(int[] before, int[] after) => [.. after.Zip(before, (now, then) => now - then)];

    private static async Task<int[]> FiguresAsync(Reader reader)
    {
        var page = await reader.ReadAsync("/?dealer=D001&family=all");
        string[] kpis =
        [
            "lead-volume", "lead-response-30min-rate", "lead-filing-rate", "lead-appointment-rate", "lead-show-rate",
        ];
        return [.. kpis.Select(kpi => int.Parse(
            Page.Words(page.Document.QuerySelector($"a.figure[data-kpi={kpi}][data-side=numerator]")),
            CultureInfo.InvariantCulture))];
    }
}
