using System.Net;
using Funnel.Domain.Channels;
using Funnel.Samples.Dashboard.Tests.Running;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Samples.Dashboard.Tests.Access;

/// <summary>Who did what, as the store keeps it.</summary>
public sealed class AuditTests(RunningLogin host) : IClassFixture<RunningLogin>
{
    [Fact]
    public async Task Unmasking_IsNotedAndShowsCustomersToThatVisitorAlone()
    {
        using var diana = await host.LogInAsync("diana");
        var card = (await OpenCardsAsync(1))[0];
        var masked = await diana.ReadAsync($"/sales/cards/{card}");
        Assert.Contains("**", Page.Words(masked.Document.GetElementById("customer")), StringComparison.Ordinal);
        var shown = await diana.CompleteAsync(masked.FormOf("form.settings").With("personal", "shown"));
        Assert.DoesNotContain("**", Page.Words(shown.Document.GetElementById("customer")), StringComparison.Ordinal);
        Assert.Equal("diana unmask D001 ", (await LinesAsync())[^1]);

        // The permission is this visitor's: in another's browser it shows nothing.
        var cookie = diana.CookiesAt("/sales").Single(one => one.Name == "funnel-personal");
        using var grace = await host.LogInAsync("grace");
        grace.Keep(cookie.Name, cookie.Value, "/sales");
        var others = await grace.ReadAsync($"/sales/cards/{card}");
        Assert.Contains("**", Page.Words(others.Document.GetElementById("customer")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unmasking_OfTheAuditor_IsRefused()
    {
        using var audrey = await host.LogInAsync("audrey");
        var page = await audrey.ReadAsync("/sales/today");
        Assert.Null(page.Document.GetElementById("personal-label"));
        var lines = await LinesAsync();
        var answer = await audrey.SendAsync(page.FormOf("form.settings").With("personal", "shown"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Equal(lines, await LinesAsync());
    }

    [Fact]
    public async Task TransferCorrectionAndExport_LeaveALineEach_WithoutNames()
    {
        using var diana = await host.LogInAsync("diana");
        var card = (await OpenCardsAsync(1))[0];
        var transfer = (await diana.ReadAsync($"/sales/cards/{card}/transferred")).Form;
        var to = (await diana.ReadAsync($"/sales/cards/{card}/transferred")).Document
            .QuerySelector("select[name=receiver] option:not([value=''])")!.GetAttribute("value")!;
        await diana.CompleteAsync(transfer.With("receiver", to).With("cause", "load"));
        Assert.Equal($"diana transfer D001 {card}", (await LinesAsync())[^1]);
        Assert.Equal("diana", await RecordedByAsync(card));

        using var taken = await diana.GetAsync("/sales/dataset.zip");
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Equal("diana export D001 ", (await LinesAsync())[^1]);

        var page = await diana.ReadAsync("/sales/audit");
        Assert.Contains(card, page.Main, StringComparison.Ordinal);
        using var rosa = await host.LogInAsync("rosa");
        Assert.DoesNotContain(card, (await rosa.ReadAsync("/sales/audit")).Main, StringComparison.Ordinal);
        using var carl = await host.LogInAsync("carl");
        Assert.Equal(HttpStatusCode.Forbidden, (await carl.OpenAsync("/sales/audit")).Status);
    }

    [Fact]
    public async Task CorrectionsAndMerges_LeaveALineWithTheirCards()
    {
        using var diana = await host.LogInAsync("diana");
        var two = await host.AskAsync(async (_, store) =>
        {
            List<string> filed = [];
            foreach (var n in new[] { 1, 2 })
            {
                var id = $"TWIN-{n}-{Guid.NewGuid():N}";
                await store.Cards.FileAsync(
                    new()
                    {
                        Card = new(id), Dealer = new("D001"), Consultant = new("C001-01"), Model = new("Octavia"),
                        Level = new("A"), FiledOn = RunningDashboard.Today, Channel = FilingChannel.WalkIn,
                        Customer = new("王小明", "13812341234"), NextContactOn = RunningDashboard.Today.PlusDays(3),
                    },
                    new($"file-{id}"),
                    RunningDashboard.Today);
                filed.Add(id);
            }

            return filed;
        });
        var amend = (await diana.ReadAsync($"/sales/cards/{two[1]}/rows/1/amend")).Form;
        var preview = await diana.SendAsync(amend.With("why", "wrong-event").With("level", "H"));
        Assert.True(preview.Status == HttpStatusCode.OK, preview.Main);
        await diana.CompleteAsync(preview.Form);
        Assert.Equal($"diana correction D001 {two[1]}", (await LinesAsync())[^1]);

        var merge = (await diana.ReadAsync($"/sales/cards/{two[1]}/merged?into={two[0]}")).Form;
        await diana.CompleteAsync(merge);
        Assert.Equal($"diana merge D001 {two[1]} {two[0]}", (await LinesAsync())[^1]);
    }

    [Fact]
    public async Task AMove_IsSignedByWhoMadeIt()
    {
        using var carl = await host.LogInAsync("carl");
        var card = (await OpenCardsAsync(1, "C001-01"))[0];
        var form = (await carl.ReadAsync($"/sales/cards/{card}/contact")).Form;
        await carl.CompleteAsync(form.With("by", "C001-01").With("how", "call").With("note", "signed"));
        Assert.Equal("carl", await RecordedByAsync(card));
    }

    private Task<IReadOnlyList<string>> LinesAsync() => host.AskAsync((context, _) => Audit.LinesAsync(context));

    private Task<List<string>> OpenCardsAsync(int count, string? consultant = null) => host.AskAsync(async (_, store) =>
        (await store.Archive.ReadAsync(new Funnel.Domain.Dealers.DealerId("D001"))).Cards
            .Where(card => card.Status.IsOpen && card.Status.OrderSignedOn is null
                && (consultant is null || card.Status.Owner.Value == consultant))
            .Take(count).Select(card => card.Id.Value).ToList());

    private Task<string?> RecordedByAsync(string card) => host.AskAsync((context, _) => context.Database
        .SqlQuery<string?>(
            $"""
            SELECT recorded_by AS Value FROM funnel_events
            WHERE stream = {"card/" + card} ORDER BY version DESC LIMIT 1
            """)
        .SingleAsync());
}
