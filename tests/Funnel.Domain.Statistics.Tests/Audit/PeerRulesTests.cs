using Funnel.Domain.Tests.Stories;
using static Funnel.Domain.Tests.Audit.AuditedStory;

namespace Funnel.Domain.Statistics.Tests.Audit;

/// <summary>Which rows the rules flag; October 2010 ends on a Sunday, and the 4th is a Monday.</summary>
public sealed class PeerRulesTests
{
    private static readonly PeerRules Rules = PeerRules.Usual;

    [Theory]
    [InlineData("@10-12", "0/1")]
    [InlineData("@10-13", "1/1")]
    [InlineData("", "0/0")]
    public void BackDatedFiling_WrittenDownAfterTwoDays_IsFlagged(string recorded, string found) => Assert.Equal(
        found, Found(Rules.BackDatedFiling, Book(Story.OfCards($"C1 phone 10-10 B next 10-15 {recorded}"))));

    [Fact]
    public void BackDatedFiling_WhereNoDayIsTold_DoesNotApply()
    {
        var report = PeerAudit.Of(Book(Story.OfCards("C1 phone 10-10 B next 10-15")));

        var count = report.Counts.Single(count => count.Rule == Rules.BackDatedFiling);
        Assert.Equal("No filing tells the day it was recorded on: not applicable.", count.NotApplicable?.En);
    }

    [Theory]
    [InlineData("10-28 dormant | 11-02 reactivated", "1/1")]
    [InlineData("10-27 dormant | 11-01 reactivated", "0/1")]
    [InlineData("10-28 dormant | 11-03 reactivated", "0/1")]
    [InlineData("10-31 dormant | 11-05 call next 11-10", "1/1")]
    [InlineData("10-31 dormant | 11-02 lost gave-up", "0/1")]
    [InlineData("10-31 dormant", "0/1")]
    public void DormancyParking_OverTheMonthsEnd_IsFlagged(string events, string found) => Assert.Equal(
        found,
        Found(Rules.DormancyParking, Book(Story.OfCards($"C1 walk-in 10-10 B next 10-15 | 10-15 call | {events}"))));

    [Theory]
    [InlineData("10-29", "0/1")]
    [InlineData("10-30", "1/1")]
    [InlineData("10-31", "1/1")]
    public void LossDumping_OnTheLastTwoDays_IsFlagged(string day, string found) => Assert.Equal(
        found, Found(Rules.LossDumping, Book(Story.OfCards($"C1 phone 10-10 B next 10-15 | {day} lost gave-up"))));

    [Theory]
    [InlineData(5, 19, "5/5")]
    [InlineData(4, 19, "0/4")]
    [InlineData(5, 20, "0/5")]
    public void BurstEntry_FiveContactsWithinSeconds_AreFlagged(int contacts, int seconds, string found) =>
        Assert.Equal(found, Found(Rules.BurstEntry, Book(Story.OfCards(string.Join(
            '\n',
            Enumerable.Range(0, contacts).Select(place =>
                $"C{place} phone 10-10 B next 10-15 | 10-15 call next 10-20 "
                + $"@10-15T18:{place * seconds / 60:00}:{place * seconds % 60:00} ~Ann"))))));

    [Fact]
    public void BurstEntry_OfOneCardOrTwoWriters_IsNone() => Assert.Equal(
        "0/6",
        Found(Rules.BurstEntry, Book(Story.OfCards("""
            C1 phone 10-10 B next 10-15 | 10-15 call @10-15T18:00:01 ~Ann | 10-15 call @10-15T18:00:02 ~Ann
            | 10-15 call @10-15T18:00:03 ~Ann
            C2 phone 10-10 B next 10-15 | 10-15 call @10-15T18:00:04 ~Ann
            C3 phone 10-10 B next 10-15 | 10-15 call @10-15T18:00:05 ~Ann
            C4 phone 10-10 B next 10-15 | 10-15 call @10-15T18:00:06 ~Bob
            """))));

    [Theory]
    [InlineData("10-03 call level A | 10-07 call level B", "1/1")]
    [InlineData("10-04 call level A | 10-04 call level B", "1/1")]
    [InlineData("10-02 call level A | 10-07 call level B", "0/1")]
    [InlineData("10-03 call level A | 10-08 call level B", "0/1")]
    [InlineData("10-03 call level A | 10-05 call | 10-07 call level B", "0/1")]
    [InlineData("10-03 call level A | 10-07 call level H", "0/2")]
    public void MeetingLift_RaisedBeforeMondayAndLoweredAfter_IsFlagged(string events, string found) => Assert.Equal(
        found, Found(Rules.MeetingLift, Book(Story.OfCards($"C1 walk-in 10-01 B next 10-15 | {events}"))));

    [Theory]
    [InlineData("10-03 call next 10-06 | 10-04 call next 10-07 | 10-05 call next 10-08", "1/3")]
    [InlineData("10-03 call next 10-06 | 10-04 call next 10-07", "0/2")]
    [InlineData("10-03 call next 10-06 | 10-04 call negotiation next 10-07 | 10-05 call next 10-08", "0/3")]
    [InlineData("10-03 call next 10-06 | 10-04 showroom next 10-07 | 10-05 call next 10-08", "0/3")]
    [InlineData("10-03 call next 10-06 | 10-04 call level A next 10-07 | 10-05 call next 10-08", "0/3")]
    [InlineData("10-03 call next 10-06 | 10-04 call answered budget next 10-07 | 10-05 call next 10-08", "0/3")]
    public void DatePushing_MovedThreeTimesWithoutResult_IsFlagged(string events, string found) => Assert.Equal(
        found, Found(Rules.DatePushing, Book(Story.OfCards($"C1 walk-in 10-01 B next 10-05 | {events}"))));

    [Theory]
    [InlineData("10:10 first none", "0/1")]
    [InlineData("10:11 first none", "1/1")]
    [InlineData("10:11 first filed", "0/1")]
    [InlineData("first none", "0/1")]
    [InlineData("10:11 first none service", "0/0")]
    public void NoResultTraffic_OverTenMinutes_IsFlagged(string record, string found) => Assert.Equal(
        found, Found(Rules.NoResultTraffic, Book(Story.OfTraffic($"T1 visit 10-05T10:00 {record}"))));

    [Theory]
    [InlineData("10:00", "1/1")]
    [InlineData("10:45", "1/1")]
    [InlineData("10:10", "0/1")]
    public void ClockHeaping_OnAFullQuarter_IsFlagged(string time, string found) => Assert.Equal(
        found, Found(Rules.ClockHeaping, Book(Story.OfTraffic($"T1 call 10-05T{time}"))));

    [Fact]
    public void Texts_OfEveryRule_AccuseNobody()
    {
        foreach (var rule in Rules.All)
        {
            string[] texts =
            [
                rule.Name.En, rule.Name.Zh, rule.Meaning.En, rule.Meaning.Zh, rule.Innocent.En, rule.Innocent.Zh,
            ];
            Assert.All(texts, text => Assert.DoesNotMatch("(?i)fraud|cheat|fake|作弊|造假|欺诈|舞弊", text));
        }

        Assert.Equal(8, Rules.All.DistinctBy(rule => rule.Id).Count());
        Assert.All(Rules.All, rule => Assert.False(rule.IsCertain));
    }
}
