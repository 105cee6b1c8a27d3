using System.Net;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Answers;

[Collection(SharedDashboard.Name)]
public sealed class LinkTests(RunningDashboard dashboard)
{
    public static TheoryData<string> Starts =>
    [
        "/", "/?dealer=D002", "/?dealer=D001&consultant=C001-02", "/?from=2026-01-01&to=2026-03-31&as-of=2026-03-10",
        "/forecast", "/findings", "/times", "/control", "/comparison", "/work",
        "/today", "/today?dealer=D001", "/reports?report=board", "/reports?report=orders&dealer=D001",
        "/reports?report=deals", "/reports?report=follow-up&dealer=D001", "/reports?report=scorecard", "/heat",
        "/ranking", "/trends", "/patterns?view=lost", "/patterns?view=ageing", "/rotation?dealer=D001", "/plan",
        "/members?kpi=order-rate&side=denominator",
    ];

    [Theory]
    [MemberData(nameof(Starts))]
    public async Task Links_OfAPage_AllLeadSomewhereOnThisHost(string address)
    {
        using var reader = new Reader(dashboard);
        var links = (await reader.ReadAsync(address)).Links;
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(
            link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal),
            $"{link} leads to another host."));

        List<string> broken = [];
        foreach (var link in links)
        {
            using var answer = await reader.GetAsync(link);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                broken.Add($"{link}: {(int)answer.StatusCode}");
            }
        }

        Assert.Empty(broken);
    }

    [Fact]
    public async Task Links_FromAPeriodAndAScope_KeepThem()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/?dealer=D001&from=2026-02-01&to=2026-02-28&as-of=2026-03-01");
        var lists = page.Links.Where(link => link.StartsWith("/members", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(lists);
        Assert.All(
            lists,
            link => Assert.Matches(
                @"dealer=D001&(consultant=C001-\d\d&)?from=2026-02-\d\d&to=2026-02-\d\d&as-of=2026-0[23]-\d\d", link));
        Assert.Contains(
            lists,
            link => link.Contains("from=2026-02-01&to=2026-02-28&as-of=2026-03-01", StringComparison.Ordinal));
    }
}
