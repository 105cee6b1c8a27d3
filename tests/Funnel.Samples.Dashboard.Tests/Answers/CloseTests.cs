using System.Globalization;
using System.Net;
using Funnel.Samples.Dashboard.Tests.Running;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Samples.Dashboard.Tests.Answers;

/// <summary>A month closed, corrected afterwards, explained, and tampered with: on a dashboard of its own.</summary>
public sealed class CloseTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    private const string February = "/?dealer=D001&from=2026-02-01&to=2026-02-28&as-of=2026-02-28&family=all";

    [Fact]
    public async Task Month_ClosedAndCorrected_IsShownAsKnownTodayAndAsReportedAndExplained()
    {
        using var reader = new Reader(dashboard);
        var reported = await NewAsync(reader, February);

        var closed = await reader.CompleteAsync((await reader.ReadAsync("/closes?dealer=D001")).FormOf("#close")
            .With("month", "2026-02").With("known", "2026-03-17"));

        Assert.Equal(["0"], Values(closed, "tr[data-month='2026-02'] td[data-altered]", "data-altered"));
        var card = await FebruaryCardAsync();
        var preview = await reader.SendAsync(
            (await reader.ReadAsync($"/cards/{card}/rows/1/void")).Form.With("why", "test-record"));
        Assert.Equal(["2026-02"], Values(preview, "#preview [data-month]", "data-month"));
        await reader.CompleteAsync(preview.Form);

        var today = await reader.ReadAsync(February);
        Assert.Equal(reported - 1, New(today));
        Assert.Equal(2, today.Document.QuerySelectorAll("#reports a").Length);
        var then = await reader.ReadAsync(today.Document.QuerySelectorAll("#reports a")[1].GetAttribute("href")!);
        Assert.Equal(reported, New(then));
        Assert.Contains("2026-03-17", Page.Words(then.Document.GetElementById("knowledge")), StringComparison.Ordinal);

        var list = await reader.ReadAsync("/closes?dealer=D001");
        Assert.Equal(["0"], Values(list, "tr[data-month='2026-02'] td[data-altered]", "data-altered"));
        var link = list.Links.Single(one => one.StartsWith("/restatement", StringComparison.Ordinal));
        var why = await reader.ReadAsync(link + "&kpi=new-prospects");
        Assert.Equal($"{reported}", Text(why, "tr[data-kpi=new-prospects] [data-side=reported]").Split(' ')[0]);
        Assert.Equal($"{reported - 1}", Text(why, "tr[data-kpi=new-prospects] [data-side=restated]").Split(' ')[0]);
        Assert.Equal(["voided"], Values(why, "#lines tbody tr", "data-cause"));
        Assert.Equal(card, Text(why, "#lines tbody td"));

        await dashboard.AskAsync((context, _) => context.Database.ExecuteSqlRawAsync(
            """
            DELETE FROM "funnel_events" WHERE "stream" = (
                SELECT "stream" FROM "funnel_events" WHERE "type" = 'filed' AND "dealer" = 'D001'
                    AND "happened_on" BETWEEN 20485 AND 20512 AND "stream" <> {0} LIMIT 1)
            """,
            $"card/{card}"));
        var altered = await reader.ReadAsync("/closes?dealer=D001");
        Assert.NotEqual("0", Values(altered, "tr[data-month='2026-02'] td[data-altered]", "data-altered").Single());
    }

    [Theory]
    [InlineData("2026-02", "2026-03-18", "day-not-over")]
    [InlineData("2026-02", "2026-02-27", "month-not-over")]
    [InlineData("2026-02", "yesterday", "unreadable")]
    [InlineData("", "2026-03-17", "unreadable")]
    public async Task Close_ThatCannotBe_IsRefusedInBothLanguages(string month, string known, string reason)
    {
        using var reader = new Reader(dashboard);
        var form = (await reader.ReadAsync("/closes?dealer=D002")).FormOf("#close");
        var refused = await reader.SendAsync(form.With("month", month).With("known", known));
        await reader.ChooseAsync("language", "en");
        var english = await reader.SendAsync(
            (await reader.ReadAsync("/closes?dealer=D002")).FormOf("#close").With("month", month).With("known", known));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([reason], Values(refused, ".reasons li", "data-reason"));
        Assert.NotEqual(refused.Reasons, english.Reasons);
    }

    [Theory]
    [InlineData("/restatement")]
    [InlineData("/restatement?dealer=D001&month=2025-01&closed=2025-02-03")]
    public async Task Restatement_OfNoClose_IsNotFound(string address)
    {
        using var reader = new Reader(dashboard);

        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync(address)).Status);
    }

    [Fact]
    public async Task Viewpoint_KnownBeforeItIsSeen_IsNamed()
    {
        using var reader = new Reader(dashboard);

        var page = await reader.ReadAsync("/?from=2026-02-01&to=2026-02-28&as-of=2026-02-28&known-on=2026-02-27");

        Assert.Contains("known-on", page.Main, StringComparison.Ordinal);
    }

    private Task<string> FebruaryCardAsync() => dashboard.AskAsync(async (_, store) =>
        (await store.Archive.ReadAsync()).Cards.First(card =>
            card.Filing.Dealer.Value == "D001" && card.Filing.FiledOn.ToYearMonth() == new YearMonth(2026, 2)
            && card.Filing.CustomerKind == Domain.Channels.CustomerKind.Retail).Id.Value);

    private static async Task<int> NewAsync(Reader reader, string address) => New(await reader.ReadAsync(address));

    private static int New(Page page) => int.Parse(
        Text(page, "a.figure[data-kpi=new-prospects][data-side=numerator]"), CultureInfo.InvariantCulture);

    private static string Text(Page page, string selector) => Page.Words(page.Document.QuerySelector(selector));

    private static IEnumerable<string?> Values(Page page, string selector, string attribute) =>
        page.Document.QuerySelectorAll(selector).Select(element => element.GetAttribute(attribute));
}
