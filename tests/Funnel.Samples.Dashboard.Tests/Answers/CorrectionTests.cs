using System.Globalization;
using System.Net;
using Funnel.Domain.Cards;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Answers;

[Collection(SharedDashboard.Name)]
public sealed class CorrectionTests(RunningDashboard dashboard)
{
    [Fact]
    public async Task Order_SignedForTheWrongCustomer_IsVoidAfterItIsShownWhatChanges()
    {
        var card = await OwnCard.FileAsync(dashboard);
        using var reader = new Reader(dashboard);
        var before = await OrdersAsync(reader);
        await reader.CompleteAsync((await reader.ReadAsync($"/cards/{card}/order")).Form);
        Assert.Equal(before + 1, await OrdersAsync(reader));

        var preview = await reader.SendAsync(
            (await reader.ReadAsync($"/cards/{card}/rows/2/void")).Form.With("why", "wrong-customer"));

        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.Equal(["none"], Values(preview, "#preview [data-month]", "data-month"));
        Assert.Equal(["none"], Values(preview, "#preview [data-finding]", "data-finding"));
        Assert.Equal(CardState.Ordered, await StateAsync(card));
        var done = await reader.CompleteAsync(preview.Form);
        Assert.Equal("voided", done.Document.GetElementById("done")!.GetAttribute("data-done"));
        Assert.Equal("active", done.Document.GetElementById("state")!.GetAttribute("data-state"));
        Assert.Equal(3, done.Document.QuerySelectorAll("ol.history > li").Length);
        Assert.Single(done.Document.QuerySelectorAll("ol.history > li.undone"));
        Assert.Equal(before, await OrdersAsync(reader));
    }

    [Fact]
    public async Task Void_ThatWasWrongItself_IsVoidInItsTurn()
    {
        var card = await OwnCard.FileAsync(dashboard);
        using var reader = new Reader(dashboard);
        await reader.CompleteAsync((await reader.ReadAsync($"/cards/{card}/order")).Form);
        await CorrectAsync(reader, $"/cards/{card}/rows/2/void", form => form.With("why", "entered-twice"));

        await CorrectAsync(reader, $"/cards/{card}/rows/3/void", form => form.With("why", "wrong-event"));

        Assert.Equal(CardState.Ordered, await StateAsync(card));
    }

    [Fact]
    public async Task Delivery_OfACarThatCameBack_IsNoWrongEntry()
    {
        var card = await SellAsync();
        using var reader = new Reader(dashboard);

        var refused = await reader.SendAsync(
            (await reader.ReadAsync($"/cards/{card}/rows/3/void")).Form.With("why", "returned"));
        await reader.ChooseAsync("language", "en");
        var regretted = await reader.SendAsync(
            (await reader.ReadAsync($"/cards/{card}/rows/3/amend")).Form.With("why", "regretted"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("不是录入错误", Assert.Single(refused.Reasons), StringComparison.Ordinal);
        Assert.Contains("no wrong entry", Assert.Single(regretted.Reasons), StringComparison.Ordinal);
        Assert.Equal(CardState.Delivered, await StateAsync(card));
    }

    [Fact]
    public async Task Order_VoidUnderItsDelivery_IsShownAsAFinding()
    {
        var card = await SellAsync();
        using var reader = new Reader(dashboard);

        var preview = await reader.SendAsync(
            (await reader.ReadAsync($"/cards/{card}/rows/2/void")).Form.With("why", "wrong-date"));

        Assert.Equal(["delivery-without-order"], Values(preview, "#preview [data-finding]", "data-finding"));
    }

    [Fact]
    public async Task Delivery_AmendedToADayBeforeTheFiling_IsRefusedAndKeepsWhatWasTyped()
    {
        var card = await SellAsync();
        using var reader = new Reader(dashboard);

        var refused = await reader.SendAsync((await reader.ReadAsync($"/cards/{card}/rows/3/amend")).Form
            .With("why", "wrong-date").With("on", "2026-03-17"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotEmpty(refused.Reasons);
        Assert.Equal("2026-03-17", refused.Form["on"]);
        Assert.Null(refused.Document.GetElementById("preview"));
    }

    [Fact]
    public async Task Filing_WithAnotherPhoneAndModel_IsAmendedAndKeepsTheOldRow()
    {
        var card = await OwnCard.FileAsync(dashboard);
        using var reader = new Reader(dashboard);
        await reader.ChooseAsync("personal", "shown");
        var edit = (await reader.ReadAsync($"/cards/{card}")).Document.GetElementById("edit")!.GetAttribute("href")!;

        var done = await CorrectAsync(reader, edit, form => form
            .With("why", "wrong-customer").With("name", "李四").With("phone", "13900001111").With("model", "Superb"));

        Assert.Contains(
            "李四 13900001111", Page.Words(done.Document.GetElementById("customer")), StringComparison.Ordinal);
        Assert.Contains("Superb", Page.Words(done.Document.GetElementById("now")), StringComparison.Ordinal);
        Assert.Null(done.Document.GetElementById("edit"));
        var stored = (await dashboard.AskAsync((_, store) => store.Cards.FindAsync(new(card))))!;
        Assert.Equal(["filed", "amended"], stored.History.Select(entry => entry.What));
        Assert.Equal("13812341234", stored.History[0].Filing!.Customer!.Phone);
        Assert.Equal("dashboard", stored.History[1].By);
    }

    [Fact]
    public async Task Filing_AmendedWhereNamesAreMasked_LeavesThemAsTheyAre()
    {
        var card = await OwnCard.FileAsync(dashboard);
        using var reader = new Reader(dashboard);
        var form = (await reader.ReadAsync($"/cards/{card}/rows/1/amend")).Form;

        Assert.DoesNotContain("phone", form.Names);
        await CorrectAsync(
            reader, $"/cards/{card}/rows/1/amend", one => one.With("why", "wrong-event").With("level", "H"));

        var stored = (await dashboard.AskAsync((_, store) => store.Cards.FindAsync(new(card))))!;
        Assert.Equal(
            ("H", "13812341234"), (stored.Card.Filing.Level.Value, stored.Card.Filing.Customer!.Phone));
    }

    [Fact]
    public async Task Filing_ThatWasATest_TakesTheCardOutOfTheFigures()
    {
        using var reader = new Reader(dashboard);
        var before = await FigureAsync(reader, "new-prospects");
        var card = await OwnCard.FileAsync(dashboard);
        Assert.Equal(before + 1, await FigureAsync(reader, "new-prospects"));

        var done = await CorrectAsync(
            reader, $"/cards/{card}/rows/1/void", form => form.With("why", "test-record"));

        Assert.NotNull(done.Document.GetElementById("void"));
        Assert.Empty(Values(done, "a[data-move]", "data-move"));
        Assert.Equal(before, await FigureAsync(reader, "new-prospects"));
    }

    [Theory]
    [InlineData("9/void")]
    [InlineData("1/erase")]
    [InlineData("one/void")]
    public async Task Correction_OfNoEntry_IsNotFound(string entry)
    {
        var card = await OwnCard.FileAsync(dashboard);
        using var reader = new Reader(dashboard);

        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync($"/cards/{card}/rows/{entry}")).Status);
    }

    [Fact]
    public async Task Correction_WithoutACause_IsSentBack()
    {
        var card = await OwnCard.FileAsync(dashboard);
        using var reader = new Reader(dashboard);

        var page = await reader.SendAsync((await reader.ReadAsync($"/cards/{card}/rows/1/void")).Form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("为什么是错的", Assert.Single(page.Reasons), StringComparison.Ordinal);
    }

    private static async Task<Page> CorrectAsync(Reader reader, string address, Func<PageForm, PageForm> type)
    {
        var preview = await reader.SendAsync(type((await reader.ReadAsync(address)).Form));
        Assert.True(preview.Status == HttpStatusCode.OK, preview.Main);
        return await reader.CompleteAsync(preview.Form);
    }

    private async Task<string> SellAsync()
    {
        var card = await OwnCard.FileAsync(dashboard);
        using var reader = new Reader(dashboard);
        await reader.CompleteAsync((await reader.ReadAsync($"/cards/{card}/order")).Form);
        await reader.CompleteAsync((await reader.ReadAsync($"/cards/{card}/delivered")).Form);
        return card;
    }

    private async Task<CardState> StateAsync(string card) =>
        (await dashboard.AskAsync((_, store) => store.Cards.FindAsync(new(card))))!.Card.Status.State;

    private static Task<int> OrdersAsync(Reader reader) => FigureAsync(reader, "orders-signed");

    private static async Task<int> FigureAsync(Reader reader, string kpi) => int.Parse(
        Page.Words((await reader.ReadAsync("/?dealer=D001&family=all")).Document
            .QuerySelector($"a.figure[data-kpi={kpi}][data-side=numerator]")),
        CultureInfo.InvariantCulture);

    private static IEnumerable<string?> Values(Page page, string selector, string attribute) =>
        page.Document.QuerySelectorAll(selector).Select(element => element.GetAttribute(attribute));
}
