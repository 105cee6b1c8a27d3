using System.Globalization;
using Funnel.Samples.Dashboard.Tests.Running;
using NodaTime;

namespace Funnel.Samples.Dashboard.Tests.Answers;

/// <summary>A month of the whole group as its dealers reported it: on a dashboard of its own.</summary>
public sealed class GroupCloseTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    private const string January = "/?from=2026-01-01&to=2026-01-31&as-of=2026-01-31&family=all";

    [Fact]
    public async Task Month_OfTheGroup_IsWhatEachDealerReportedAtItsOwnClose()
    {
        using var reader = new Reader(dashboard);
        var (first, second) = (await NewAsync(reader, Of("D001")), await NewAsync(reader, Of("D002")));
        Assert.Empty((await reader.ReadAsync(January)).Document.QuerySelectorAll("#reports a"));

        await CloseAsync(reader, "D001", "2026-03-17");
        await VoidAsync(reader, await JanuaryCardAsync());

        // The other dealer has not closed: it is not in the figures, and named.
        var alone = await ReportedAsync(reader);
        Assert.Equal(first, New(alone));
        Assert.Contains(await NameOfAsync("D002"), Knowledge(alone), StringComparison.Ordinal);
        Assert.DoesNotContain(await NameOfAsync("D001"), Knowledge(alone), StringComparison.Ordinal);

        await CloseAsync(reader, "D002", "2026-03-16");
        var both = await ReportedAsync(reader);
        Assert.Equal(first + second, New(both));
        Assert.DoesNotContain(await NameOfAsync("D002"), Knowledge(both), StringComparison.Ordinal);
        Assert.Equal(first + second - 1, await NewAsync(reader, January));
        var figure = both.Document.QuerySelector("a.figure[data-kpi=new-prospects][data-side=numerator]")!;
        var list = await reader.ReadAsync(figure.GetAttribute("href")!);
        Assert.Equal(
            $"{first + second}", list.Document.QuerySelector("table.records")!.GetAttribute("data-count"));
    }

    private static string Of(string dealer) => $"{January}&dealer={dealer}";

    private static async Task CloseAsync(Reader reader, string dealer, string known) =>
        await reader.CompleteAsync((await reader.ReadAsync($"/closes?dealer={dealer}")).FormOf("#close")
            .With("month", "2026-01").With("known", known));

    private static async Task VoidAsync(Reader reader, string card) => await reader.CompleteAsync(
        (await reader.SendAsync(
            (await reader.ReadAsync($"/cards/{card}/rows/1/void")).Form.With("why", "test-record"))).Form);

    private static async Task<Page> ReportedAsync(Reader reader)
    {
        var links = (await reader.ReadAsync(January)).Document.QuerySelectorAll("#reports a");
        Assert.Equal(2, links.Length);
        return await reader.ReadAsync(links[1].GetAttribute("href")!);
    }

    private static string Knowledge(Page page) => Page.Words(page.Document.GetElementById("knowledge"));

    private Task<string> NameOfAsync(string dealer) => dashboard.AskAsync(async (_, store) =>
        (await store.Archive.DealersAsync()).Single(one => one.Id.Value == dealer).Name ?? dealer);

    private Task<string> JanuaryCardAsync() => dashboard.AskAsync(async (_, store) =>
        (await store.Archive.ReadAsync()).Cards.First(card =>
            card.Filing.Dealer.Value == "D001" && card.Filing.FiledOn.ToYearMonth() == new YearMonth(2026, 1)
            && card.Filing.CustomerKind == Domain.Channels.CustomerKind.Retail).Id.Value);

    private static async Task<int> NewAsync(Reader reader, string address) => New(await reader.ReadAsync(address));

    private static int New(Page page) => int.Parse(
        Page.Words(page.Document.QuerySelector("a.figure[data-kpi=new-prospects][data-side=numerator]")),
        CultureInfo.InvariantCulture);
}
