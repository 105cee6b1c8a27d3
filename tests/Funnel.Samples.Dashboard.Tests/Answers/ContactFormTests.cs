using System.Net;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Answers;

/// <summary>What the form of a follow-up says.</summary>
[Collection(SharedDashboard.Name)]
public sealed class ContactFormTests(RunningDashboard dashboard)
{
    [Fact]
    public async Task Level_LeftAlone_IsCalledUnchangedAndEachLevelProposesItsDate()
    {
        using var reader = new Reader(dashboard);
        var card = await OwnCard.FileAsync(dashboard);
        var page = await reader.ReadAsync($"/cards/{card}/contact");
        var level = page.Document.QuerySelector("#field-level")!;

        Assert.Equal("field-next", level.GetAttribute("data-moves"));
        var unchosen = level.QuerySelector("option[value='']")!;
        Assert.StartsWith("不变（A", unchosen.TextContent, StringComparison.Ordinal);
        Assert.Equal(page.Form["next"], unchosen.GetAttribute("data-proposes"));
        Assert.Equal(
            unchosen.GetAttribute("data-proposes"),
            level.QuerySelector("option[value=A]")!.GetAttribute("data-proposes"));
        Assert.NotEqual(
            level.QuerySelector("option[value=A]")!.GetAttribute("data-proposes"),
            level.QuerySelector("option[value=C]")!.GetAttribute("data-proposes"));
    }

    [Theory]
    [InlineData("zh", "请勾选“该日期已与客户约定”", "方式：请选择一项。")]
    [InlineData("en", "tick 'Agreed with the customer'", "How: please choose one.")]
    public async Task Refusal_OfALateDate_SaysWhatWouldAllowIt(string language, string help, string choose)
    {
        using var reader = new Reader(dashboard);
        await reader.ChooseAsync("language", language);
        var card = await OwnCard.FileAsync(dashboard);
        var form = (await reader.ReadAsync($"/cards/{card}/contact")).Form.With("next", "2026-06-30");
        var late = await reader.SendAsync(form.With("how", "call"));
        var unchosen = await reader.SendAsync(form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains(help, late.Main, StringComparison.Ordinal);
        Assert.Contains(choose, unchosen.Main, StringComparison.Ordinal);
    }
}
