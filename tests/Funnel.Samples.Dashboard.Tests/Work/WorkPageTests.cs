using System.Globalization;
using System.Net;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Work;

[Collection(SharedDashboard.Name)]
public sealed class WorkPageTests(RunningDashboard dashboard)
{
    [Theory]
    [InlineData("")]
    [InlineData("dealer=D001")]
    [InlineData("dealer=D001&consultant=C001-02")]
    public async Task Work_OfAScope_IsWhatTheLibraryListsInItsOrder(string scope)
    {
        var history = await dashboard.AskAsync((_, store) => store.Archive.ReadAsync());
        using var reader = new Reader(dashboard);
        foreach (var choice in WorklistChoice.All)
        {
            var expected = choice.On(RunningDashboard.Today, history, SalesStandards.Gps, row =>
                (!scope.Contains("D001", StringComparison.Ordinal) || row.Card.Dealer.Value == "D001")
                && (!scope.Contains("C001-02", StringComparison.Ordinal) || row.Consultant.Value == "C001-02")).Rows;

            var page = await reader.ReadAsync($"/work?list={choice.Id}&{scope}");

            var tab = page.Document.QuerySelector($"[data-list='{choice.Id}']")!;
            Assert.Equal(expected.Count.ToString(CultureInfo.InvariantCulture), tab.GetAttribute("data-count"));
            Assert.Equal(
                expected.Take(500).Select(row => row.Card.Card.Value),
                page.Document.QuerySelectorAll("table.list tbody tr td:nth-child(2)").Select(Page.Words));
        }
    }

    [Fact]
    public async Task Work_EachRow_LeadsToTheFormThatRecordsIt()
    {
        using var reader = new Reader(dashboard);

        await LeadsToAsync("overdue", "/contact");
        await LeadsToAsync("owner-contacts", "/owner-contact");
        await LeadsToAsync("dormancy-candidates", "/dormant");

        async Task LeadsToAsync(string list, string form) => Assert.Contains(
            (await reader.ReadAsync($"/work?list={list}")).Links,
            link => link.EndsWith($"{form}?list={list}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Work_AnUnknownList_IsRefusedByName()
    {
        using var reader = new Reader(dashboard);

        var page = await reader.OpenAsync("/work?list=leisure");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("'leisure'", Assert.Single(page.Reasons), StringComparison.Ordinal);
    }
}
