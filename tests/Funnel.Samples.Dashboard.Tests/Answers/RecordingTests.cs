using System.Globalization;
using System.Net;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Answers;

[Collection(SharedDashboard.Name)]
public sealed class RecordingTests(RunningDashboard dashboard)
{
    [Fact]
    public async Task Card_FiledOrderedAndDelivered_MovesTheNumbersAtOnce()
    {
        using var reader = new Reader(dashboard);
        var before = await FiguresAsync(reader);
        var filed = await reader.CompleteAsync((await reader.ReadAsync("/cards/new?dealer=D001")).Form
            .With("by", "C001-01").With("channel", "walk-in").With("model", "Octavia").With("level", "H")
            .With("next", "2026-03-20"));
        var card = filed.Address.Split('?')[0];
        var afterFiling = await FiguresAsync(reader);
        await reader.CompleteAsync((await reader.ReadAsync($"{card}/order")).Form);
        await reader.CompleteAsync((await reader.ReadAsync($"{card}/delivered")).Form);
        var afterDelivery = await FiguresAsync(reader);

        Assert.Equal((1, 0, 1), Difference(before, afterFiling));
        Assert.Equal((0, 1, -1), Difference(afterFiling, afterDelivery));
        var state = (await reader.ReadAsync(card)).Document.GetElementById("state")!;
        Assert.Equal("delivered", state.GetAttribute("data-state"));
    }

    [Fact]
    public async Task Contact_InTheFuture_IsRefusedAndLosesNothingTyped()
    {
        const string Note = "<b>\"下周\"</b> & 'x'\n第二行";
        var card = await OwnCard.FileAsync(dashboard);
        using var reader = new Reader(dashboard);
        var page = await reader.SendAsync((await reader.ReadAsync($"/cards/{card}/contact")).Form
            .With("on", "2026-03-19").With("how", "home-visit").With("note", Note).With("next", "2026-03-25"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotEmpty(page.Reasons);
        Assert.Equal("2026-03-19", page.Form["on"]);
        Assert.Equal("home-visit", page.Form["how"]);
        Assert.Equal("2026-03-25", page.Form["next"]);
        Assert.Equal(Note, page.Form["note"]);
    }

    [Theory]
    [InlineData("on", "18.3.2026", "日期")]
    [InlineData("how", "pigeon", "方式")]
    [InlineData("level", "Z", "意向级别")]
    [InlineData("by", "C999-99", "销售顾问")]
    [InlineData("next", "soon", "下次跟进日期")]
    public async Task Contact_ValueNobodyCanRead_IsNamedWithItsField(string field, string value, string label)
    {
        var card = await OwnCard.FileAsync(dashboard);
        using var reader = new Reader(dashboard);
        var page = await reader.SendAsync((await reader.ReadAsync($"/cards/{card}/contact")).Form
            .With("how", "call").With("note", "kept").With(field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(page.Reasons, reason => reason.Contains(label, StringComparison.Ordinal)
            && reason.Contains(value, StringComparison.Ordinal) && reason.Contains("应为", StringComparison.Ordinal));
        Assert.Equal("kept", page.Form["note"]);
    }

    [Fact]
    public async Task Delivery_WithoutAnOrder_SaysWhyInBothLanguages()
    {
        var card = await OwnCard.FileAsync(dashboard);
        using var reader = new Reader(dashboard);
        Assert.Contains("订单", Assert.Single(await ReasonsAsync()), StringComparison.Ordinal);
        await reader.ChooseAsync("language", "en");
        Assert.Contains("order", Assert.Single(await ReasonsAsync()), StringComparison.Ordinal);

        async Task<IReadOnlyList<string>> ReasonsAsync() =>
            (await reader.ReadAsync($"/cards/{card}/delivered")).Reasons;
    }

    [Fact]
    public async Task Traffic_Recorded_MovesTheNumbersAtOnce()
    {
        using var reader = new Reader(dashboard);
        var before = await CountAsync(reader, "showroom-traffic");
        var page = await reader.CompleteAsync((await reader.ReadAsync("/traffic/new?dealer=D001")).Form
            .With("by", "C001-01").With("kind", "visit").With("visit", "first").With("outcome", "none"));
        Assert.Equal(before + 1, await CountAsync(reader, "showroom-traffic"));
        Assert.StartsWith("/traffic/", page.Address, StringComparison.Ordinal);
    }

    private static (int New, int Delivered, int Closing) Difference(int[] before, int[] after) =>
        (after[0] - before[0], after[1] - before[1], after[2] - before[2]);

    private static async Task<int[]> FiguresAsync(Reader reader) =>
    [
        await CountAsync(reader, "new-prospects"),
        await CountAsync(reader, "delivered-prospects"),
        await CountAsync(reader, "closing-prospects"),
    ];

    private static async Task<int> CountAsync(Reader reader, string kpi) => int.Parse(
        Page.Words((await reader.ReadAsync("/?dealer=D001")).Document
            .QuerySelector($"a.figure[data-kpi={kpi}][data-side=numerator]")),
        CultureInfo.InvariantCulture);
}
