using System.Globalization;
using Funnel.Domain.Audit;
using Funnel.Domain.Tests.Stories;
using static Funnel.Domain.Tests.Audit.AuditedStory;

namespace Funnel.Domain.Statistics.Tests.Audit;

public sealed class PeerAuditTests
{
    [Theory]
    [InlineData(8, 20, 0.1, 0.000416)]
    [InlineData(2, 3, 0.5, 0.5)]
    [InlineData(3, 3, 0.5, 0.125)]
    [InlineData(0, 3, 0.5, 1)]
    [InlineData(1, 3, 0, 0)]
    [InlineData(3, 3, 1, 1)]
    public void ChanceOf_SomeOfSome_IsTheUpperBinomialTail(long flagged, long of, double rate, double chance) =>
        Assert.Equal(chance, PeerAudit.ChanceOf(flagged, of, rate), 6);

    [Fact]
    public void Findings_OfTenOfTwentyAgainstOneInTen_AreOneWithItsMembers()
    {
        var book = Book(Visits("Ann 20 10", "Bob 20 2", "Cid 20 2", "Dan 20 2"));

        var finding = Assert.Single(PeerAudit.Findings(book));
        Assert.Equal("no-result-traffic", finding.Rule.Id);
        Assert.Equal("Ann", finding.Consultant.Value);
        Assert.Equal(10, finding.Members.Count);
        Assert.Equal((10L, 20L, 0.1, false), (
            finding.Peers!.Flagged, finding.Peers.Looked, finding.Peers.PeerRate, finding.Peers.IsOfGroup));
        Assert.Equal(0.0000072, finding.Peers.P, 7);
        Assert.EndsWith("10 of 20; among peers of the dealer 10.0%.", finding.Says.En, StringComparison.Ordinal);
        Assert.EndsWith("20次中有10次，本店同事为10.0%。", finding.Says.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ann 20 8", "Bob 20 1", "Cid 20 1", "Dan 20 1", 1)] // 40 % against 5 %
    [InlineData("Ann 20 7", "Bob 20 1", "Cid 20 1", "Dan 20 1", 0)] // seven are too few
    [InlineData("Ann 200 40", "Bob 200 20", "Cid 200 20", "Dan 200 20", 1)] // 20 % is twice 10 %
    [InlineData("Ann 200 39", "Bob 200 20", "Cid 200 20", "Dan 200 20", 0)] // 19.5 % is not
    [InlineData("Ann 20 8", "Bob 20 4", "Cid 20 4", "Dan 20 4", 0)] // 40 % is twice 20 %, and by chance as like as not
    public void Findings_AtTheEdges_AreThoseBeyondAllOfThem(string a, string b, string c, string d, int found) =>
        Assert.Equal(found, PeerAudit.Findings(Book(Visits(a, b, c, d))).Count);

    [Fact]
    public void Findings_OfADealerOfThree_AreHeldAgainstTheGroup()
    {
        var small = Visits("Ann 20 10", "Bob 20 9", "Cid 20 9");
        var group = Visits("Eve 200 10", "Fay 200 10", "Gus 200 10", "Hal 200 10");
        var story = small with
        {
            Traffic =
            [
                .. small.Traffic,
                .. group.Traffic.Select(record => record with { Id = new("G" + record.Id.Value), Dealer = new("D2") }),
            ],
        };

        var findings = PeerAudit.Findings(Book(story));

        Assert.Equal(["Ann", "Bob", "Cid"], findings.Select(finding => finding.Consultant.Value).Order());
        Assert.All(findings, finding => Assert.True(finding.Peers!.IsOfGroup));
        Assert.Equal(58.0 / 840, findings.Single(f => f.Consultant.Value == "Ann").Peers!.PeerRate, 12);
    }

    [Fact]
    public void Findings_OfAloneConsultant_AreNone() =>
        Assert.Empty(PeerAudit.Findings(Book(Visits("Ann 20 20"))));

    [Fact]
    public void Findings_OfLossesAgainstTheCalendar_NeedTwiceItsShareToo()
    {
        // Two of 31 days are 6.5 %: eight of forty are 20 %, eight of a hundred are not twice the calendar's.
        var (few, many) = (Losses("Ann", 40), Losses("Ann", 100));

        var found = Assert.Single(PeerAudit.Findings(Book(few)));
        Assert.Equal("loss-dumping", found.Rule.Id);
        Assert.Equal(2.0 / 31, found.Peers!.PeerRate, 12);
        Assert.Empty(PeerAudit.Findings(Book(many)));
    }

    [Fact]
    public void Findings_OfRoundMinutes_NeedAHundredRecords()
    {
        Assert.Empty(PeerAudit.Findings(Book(Minutes(99))));
        Assert.Equal("clock-heaping", Assert.Single(PeerAudit.Findings(Book(Minutes(100)))).Rule.Id);
    }

    [Fact]
    public void Findings_OfOtherThresholds_GoByThem()
    {
        var story = Visits("Ann 20 7", "Bob 20 1", "Cid 20 1", "Dan 20 1");

        Assert.Single(PeerAudit.Findings(Book(story, new() { FewestInstances = 7 })));
        Assert.Empty(PeerAudit.Findings(Book(story, new() { FewestInstances = 7, TimesPeers = 8 })));
    }

    [Fact]
    public void Of_AnAcceptedFinding_ShowsItAsAccepted()
    {
        var book = Book(Visits("Ann 20 10", "Bob 20 2", "Cid 20 2", "Dan 20 2"));
        var members = PeerAudit.Findings(book)[0].Members;

        var report = PeerAudit.Of(book, [
            new AcceptedFinding("no-result-traffic", members, new("boss"), new(2010, 10, 31)),
            new AcceptedFinding("no-result-traffic", members, new("Ann"), new(2010, 10, 30)),
        ]);

        Assert.Equal("boss", Assert.Single(report.Findings).Accepted?.By.Value);
        Assert.Equal(
            [(1, false, false), (1, true, true)],
            report.Acceptances.Select(check => (check.Findings, check.HasRunOut, check.IsByTheConcerned)));
    }

    /// <summary>Visits of a consultant each: of how many, how many left nothing.</summary>
    private static Story Visits(params string[] people) => Story.OfTraffic(string.Join('\n', people.SelectMany(person =>
    {
        var (name, all, none) = person.Split(' ') is [var who, var of, var some]
            ? (who, int.Parse(of, CultureInfo.InvariantCulture), int.Parse(some, CultureInfo.InvariantCulture))
            : throw new FormatException(person);
        return Enumerable.Range(0, all).Select(place =>
            $"{name}-{place} visit 10-{1 + (place % 28):00}T10:07 10:37 first by {name} "
            + (place < none ? "none" : "filed"));
    })));

    /// <summary>Losses of a consultant of which eight are on the month's last day; the peers have none there.</summary>
    private static Story Losses(string name, int all) => Story.OfCards(string.Join('\n', Enumerable.Range(0, all * 4)
        .Select(place => (place < all ? name : $"Peer{place % 3}", place < 8 ? 31 : 1 + (place % 28)) is var (who, day)
            ? $"C{place} phone 09-10 B next 09-15 by {who} | 10-{day:00} lost gave-up"
            : "")));

    /// <summary>Calls of a consultant on the full hour, and as many of each of three peers that are not.</summary>
    private static Story Minutes(int all) => Story.OfTraffic(string.Join('\n', Enumerable.Range(0, all * 4)
        .Select(place => $"T{place} call 10-{1 + (place % 28):00}T10:{(place < all ? 0 : 1 + (place % 14)):00} "
            + $"by {(place < all ? "Ann" : $"Peer{place % 3}")}")));
}
