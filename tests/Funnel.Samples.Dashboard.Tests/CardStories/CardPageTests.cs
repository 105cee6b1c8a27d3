using System.Net;
using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Samples.Dashboard.Tests.Running;
using NodaTime;

namespace Funnel.Samples.Dashboard.Tests.CardStories;

[Collection(SharedDashboard.Name)]
public sealed class CardPageTests(RunningDashboard dashboard)
{
    private static readonly LocalDate Filed = new(2026, 3, 2);

    [Fact]
    public async Task Card_WithAHistory_TellsItsLevelWhatMayHappenAndWhyNot()
    {
        var card = await FileAsync("page 1");
        await MoveAsync(card, new CardEvent.Contact(
            Filed.PlusDays(3),
            new("C001-01"),
            ContactManner.Call,
            ContactContents.Presentation,
            new("B"),
            Filed.PlusDays(20)));
        using var reader = new Reader(dashboard);

        var page = await reader.ReadAsync("/cards/page%201?why=first-visit-rate");

        Assert.Equal("active", page.Document.GetElementById("state")!.GetAttribute("data-state"));
        Assert.Equal("B", page.Document.GetElementById("level")!.GetAttribute("data-level"));
        Assert.Equal("2026-03-22", Page.Words(page.Document.GetElementById("next-contact")));
        Assert.Contains("2026-03-05", Page.Words(page.Document.GetElementById("why-level")), StringComparison.Ordinal);
        Assert.Equal(["plan-missing"], Values(page, "#why-level [data-missing]", "data-missing"));
        Assert.Equal(
            ["contact", "order", "lost", "dormant", "transferred", "merged"],
            Values(page, "a[data-move]", "data-move"));
        Assert.Equal(
            ["order-cancelled", "delivered", "reactivated", "unmerged"],
            Values(page, "button[disabled][data-move]", "data-move"));
        Assert.Equal(
            ["no-order", "delivery-without-order", "not-dormant", "not-merged"],
            Values(page, "[data-reason]", "data-reason"));
        Assert.Equal(2, page.Document.QuerySelectorAll("ol.history > li").Length);
        Assert.Equal(["false", "true"], Values(page, ".explained", "data-counts"));
    }

    [Fact]
    public async Task Card_MergedAway_LeadsToTheOneThatStandsForItAndBack()
    {
        var survivor = await FileAsync("merge-a");
        var other = await FileAsync("merge-b");
        await dashboard.AskAsync(async (_, store) => Assert.IsType<StoreResult.Stored>(await store.Cards.MergeAsync(
            survivor, other, RunningDashboard.Today, new("merge"), RunningDashboard.Today)));
        using var reader = new Reader(dashboard);

        var merged = await reader.ReadAsync("/cards/merge-b");
        var standing = await reader.ReadAsync("/cards/merge-a");

        Assert.Equal("merged", merged.Document.GetElementById("state")!.GetAttribute("data-state"));
        Assert.StartsWith(
            "/cards/merge-a",
            merged.Document.QuerySelector("#survivor a")!.GetAttribute("href"),
            StringComparison.Ordinal);
        Assert.Equal(["unmerged"], Values(merged, "a[data-move]", "data-move"));
        Assert.Contains(standing.Links, link => link.StartsWith("/cards/merge-b", StringComparison.Ordinal));
        Assert.Single(standing.Document.QuerySelectorAll("ol.history details"));
    }

    [Fact]
    public async Task Card_OfAPerson_IsMaskedUntilSwitchedOnAndNeverRunsWhatWasTyped()
    {
        const string Name = "<script>alert(1)</script>";
        var card = await FileAsync("person", new(Name, "13800001234"));
        await MoveAsync(card, new CardEvent.Contact(
            RunningDashboard.Today, new("C001-01"), ContactManner.Call, Note: "<b>lives in Wuxi</b>"));
        using var masked = new Reader(dashboard);
        using var shown = new Reader(dashboard);
        await shown.ChooseAsync("personal", "shown");

        var hidden = await masked.ReadAsync("/cards/person");
        var open = await shown.ReadAsync("/cards/person");

        Assert.Contains("138****1234", hidden.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("13800001234", hidden.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Wuxi", hidden.Html, StringComparison.Ordinal);
        Assert.Contains(
            Name + " 13800001234",
            Page.Words(open.Document.GetElementById("customer")),
            StringComparison.Ordinal);
        Assert.DoesNotContain(Name, open.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", open.Html, StringComparison.Ordinal);
        Assert.Contains("<b>lives in Wuxi</b>", open.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/cards/nobody")]
    [InlineData("/traffic/nobody")]
    public async Task Record_NobodyKnows_IsNotFoundByName(string address)
    {
        using var reader = new Reader(dashboard);

        var page = await reader.OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("nobody", Page.Words(page.Document.GetElementById("unknown")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TrafficRecord_OfAFiledCard_LeadsToTheCardAndBack()
    {
        using var reader = new Reader(dashboard);
        var list = await reader.ReadAsync(
            "/members?kpi=filing-rate&side=numerator&from=2026-01-01&to=2026-01-31&as-of=2026-02-20");
        var record = list.Links.First(link => link.StartsWith("/traffic/T", StringComparison.Ordinal));

        var page = await reader.ReadAsync(record + "&why=filing-rate");
        var card = await reader.ReadAsync(
            page.Links.First(link => link.StartsWith("/cards/K", StringComparison.Ordinal)));

        Assert.Equal(["true", "true"], Values(page, ".explained", "data-counts"));
        Assert.Contains(record.Split('?')[0], card.Links.Select(link => link.Split('?')[0]));
    }

    private static IEnumerable<string?> Values(Page page, string selector, string attribute) =>
        page.Document.QuerySelectorAll(selector).Select(element => element.GetAttribute(attribute));

    private Task<CardVersion> FileAsync(string card, CustomerDetails? customer = null) =>
        dashboard.AskAsync(async (_, store) =>
        {
            Assert.IsType<StoreResult.Stored>(await store.Cards.FileAsync(
                new()
                {
                    Card = new(card),
                    Dealer = new("D001"),
                    Consultant = new("C001-01"),
                    FiledOn = Filed,
                    Channel = FilingChannel.Phone,
                    Model = new("Fabia"),
                    Level = new("C"),
                    NextContactOn = Filed.PlusDays(3),
                    Customer = customer ?? new("王小明", "13900000000"),
                },
                new("file " + card),
                RunningDashboard.Today));
            return (await store.Cards.FindAsync(new(card)))!.Seen;
        });

    private Task<StoreResult> MoveAsync(CardVersion card, CardEvent move) => dashboard.AskAsync(async (_, store) =>
    {
        var answer = await store.Cards.MoveAsync(card, move, new("move " + card.Card), RunningDashboard.Today);
        Assert.IsType<StoreResult.Stored>(answer);
        return answer;
    });
}
