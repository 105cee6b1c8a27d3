using Funnel.Samples.Dashboard.Tests.Running;
using Funnel.Samples.Dashboard.Visitors;

namespace Funnel.Samples.Dashboard.Tests.Answers;

[Collection(SharedDashboard.Name)]
public sealed class SavedViewTests(RunningDashboard dashboard)
{
    private const string Form = "#views form";

    [Fact]
    public async Task View_Saved_IsOfferedOnEveryPageUntilForgotten()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/heat?dealer=D001&family=traffic");
        await reader.CompleteAsync(page.FormOf(Form).With("view-name", " 晨会 <b>1 "));

        var offered = (await reader.ReadAsync("/work")).Document.QuerySelector("#views a[data-view]")!;
        Assert.Equal("晨会 <b>1", offered.TextContent);
        Assert.Equal("/heat?dealer=D001&family=traffic", offered.GetAttribute("href"));

        await reader.CompleteAsync((await reader.ReadAsync("/")).FormOf(Form).With("forget-view", "晨会 <b>1"));
        Assert.Empty((await reader.ReadAsync("/")).Document.QuerySelectorAll("#views a[data-view]"));
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task View_OfAnotherHost_IsNotKept(string address)
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/heat");
        await reader.CompleteAsync(page.FormOf(Form).With("view-name", "x").With("back", address));
        Assert.Empty((await reader.ReadAsync("/")).Document.QuerySelectorAll("#views a[data-view]"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("%%%")]
    [InlineData("bnVsbA")]
    [InlineData("W251bGxd")]
    public void Read_WhatIsNoListOfViews_IsNone(string? cookie) => Assert.Empty(SavedViews.Read(cookie).All);

    [Fact]
    public void With_MoreThanThereIsRoomFor_IsRefusedAndASameNameReplaced()
    {
        var views = SavedViews.Read(null);
        for (var number = 0; number < 12; number++)
        {
            views = views.With($"view {number:D2}", "/heat")!;
        }

        Assert.Null(views.With("one more", "/heat"));
        Assert.Equal("/", views.With("view 03", "/")!.All[3].Address);
        Assert.Null(SavedViews.Read(null).With("long", "/" + new string('x', 4000)));
        Assert.Equal(views.All, SavedViews.Read(views.ToString()).All);
    }
}
