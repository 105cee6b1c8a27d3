using Funnel.Domain.Audit;
using Funnel.Domain.Entries;
using Funnel.Domain.Tests.Stories;
using static Funnel.Domain.Tests.Audit.AuditedStory;

namespace Funnel.Domain.Tests.Audit;

public sealed class AuditRulesTests
{
    private static readonly AuditRules Rules = AuditRules.Usual;

    [Fact]
    public void FiledAtDelivery_OneDayOrLess_IsFound() => Assert.Equal(
        "2/3; Ann: C1 (10-10); Ann: C2 (10-10 10-11)",
        Found(Rules.FiledAtDelivery, Book(Story.OfCards("""
            C1 phone 10-10 H | 10-10 order | 10-10 delivered
            C2 phone 10-10 H | 10-10 order | 10-11 delivered
            C3 phone 10-10 H | 10-10 order | 10-12 delivered
            """))));

    [Fact]
    public void FiledAtDelivery_OfSomebodyRegisteredByThen_IsNotFound() => Assert.Equal(
        "1/3; Ann: C3 (10-10 10-11)",
        Found(Rules.FiledAtDelivery, Book(Story.OfTraffic("""
            T1 visit 10-02T10:00 first card C1
            T2 visit 10-11T10:00 first follow-up card C2
            T3 visit 10-12T10:00 first follow-up card C3
            """).WithCards("""
            C1 phone 10-10 H | 10-10 order | 10-11 delivered
            C2 phone 10-10 H | 10-10 order | 10-11 delivered
            C3 phone 10-10 H | 10-10 order | 10-11 delivered
            """))));

    [Fact]
    public void FiledAtDelivery_DeliveredOutsideThePeriod_IsNotLookedAt() => Assert.Equal(
        "0/0",
        Found(Rules.FiledAtDelivery, Book(Story.OfCards("""
            C1 phone 09-30 H | 09-30 order | 09-30 delivered
            C2 phone 10-31 H | 10-31 order | 11-01 delivered
            """))));

    [Fact]
    public void EnteredAfterClose_TheDayAfter_IsFound() => Assert.Equal(
        "1/3; Ann: C2 (10-20 11-03 11-04)",
        Found(Rules.EnteredAfterClose, Book(
            Story.OfCards("""
                C1 phone 10-20 B next 10-25 @11-03
                C2 phone 10-20 B next 10-25 @11-04
                C3 phone 10-20 B next 10-25 @10-20
                C4 phone 10-20 B next 10-25
                """),
            null,
            Close("11-03"))));

    [Fact]
    public void EnteredAfterClose_ClosedTwice_CountsFromTheFirst() => Assert.Equal(
        "1/1; Ann: C1 (10-20 11-03 11-04)",
        Found(Rules.EnteredAfterClose, Book(
            Story.OfCards("C1 phone 10-20 B next 10-25 @11-04"), null, Close("11-05"), Close("11-03"))));

    [Fact]
    public void EnteredAfterClose_WithoutCloseOrDayOfRecording_DoesNotApply()
    {
        var told = AuditReport.Of(Book(Story.OfCards("C1 phone 10-20 B next 10-25 @11-04")));
        var closed = AuditReport.Of(Book(Story.OfCards("C1 phone 10-20 B next 10-25"), null, Close("11-03")));

        Assert.Equal(
            "No month was closed, or no day of recording is told: not applicable.",
            told.Counts[1].NotApplicable?.En);
        Assert.Equal("没有月结或录入日期，不适用。", closed.Counts[1].NotApplicable?.Zh);
    }

    [Fact]
    public void VisitWithoutTraffic_OnADayTheRegisterIsKept_IsFound() => Assert.Equal(
        "2/4; Ann: C1 (10-05); Bob: C2 (10-06)",
        Found(Rules.VisitWithoutTraffic, Book(Story.OfTraffic("""
            T1 visit 10-05T10:00 first
            T2 visit 10-06T10:00 first filed card C1
            T3 visit 10-06T11:00 again follow-up card C3
            """).WithCards("""
            C1 walk-in 10-05 B next 10-06 | 10-06 showroom next 10-09 | 10-07 showroom next 10-09
            C2 phone 10-05 B next 10-06 | 10-06 showroom by Bob next 10-09
            C3 phone 10-05 B next 10-06 | 10-06 showroom next 10-09 | 10-06 call next 10-10
            """))));

    [Fact]
    public void VisitWithoutTraffic_OfACall_IsNone() => Assert.Equal(
        "1/1; Ann: C1 (10-06)",
        Found(Rules.VisitWithoutTraffic, Book(Story.OfTraffic("T1 call 10-06T10:00 follow-up card C1")
            .WithCards("C1 phone 10-05 B next 10-06 | 10-06 showroom next 10-09"))));

    [Fact]
    public void VisitWithoutTraffic_WithoutARegister_DoesNotApply() => Assert.Equal(
        "No showroom register is kept: not applicable.",
        AuditReport.Of(Book(Story.OfCards("C1 walk-in 10-05 B next 10-06"))).Counts[2].NotApplicable?.En);

    [Fact]
    public void LostThenRefiled_ThirtyDaysAfterOrLess_IsFound() => Assert.Equal(
        "2/3; Bob: A1 A2 (10-01 10-31); Bob: B1 B2 (10-01)",
        Found(Rules.LostThenRefiled, Book(Story.OfCards("""
            A1 phone 09-01 B next 09-05 customer Li:13800000001 | 10-01 lost gave-up
            A2 phone 10-31 B next 11-05 by Bob customer Liu:138-0000-0001
            B1 phone 09-01 B next 09-05 customer Ma:13800000002 | 10-01 lost gave-up
            B2 phone 10-01 B next 10-05 by Bob customer Ma:13800000002
            D1 phone 08-01 B next 08-05 customer Xu:13800000003 | 09-30 lost gave-up
            D2 phone 10-31 B next 11-05 by Bob customer Xu:13800000003
            """))));

    [Fact]
    public void LostThenRefiled_OfAnotherModelDealerOrAToldReturn_IsNotFound() => Assert.Equal(
        "0/5",
        Found(Rules.LostThenRefiled, Book(Story.OfCards("""
            A1 phone 09-01 B next 09-05 customer Li:13800000001 | 10-01 lost gave-up
            A2 phone 10-02 B next 10-05 model Octavia customer Li:13800000001
            A3 phone 10-03 B next 10-05 at D2 customer Li:13800000001
            A4 phone 10-04 B next 10-05 returns A1 customer Li:13800000001
            A6 phone 10-05 B next 10-06 returns A5 customer Li:13800000001
            A5 phone 10-04 B next 10-05 customer Li:13800000009
            """))));

    [Fact]
    public void LostThenRefiled_WithoutPhones_DoesNotApply() => Assert.Equal(
        "No phone can be compared: not applicable.",
        AuditReport.Of(Book(Story.OfCards("C1 walk-in 10-05 B next 10-06 customer Li:138****0001")))
            .Counts[3].NotApplicable?.En);

    [Fact]
    public void DuplicatePhone_OfTwoOwners_IsOneFindingWithAllCards() => Assert.Equal(
        "3/5; Ann: A1 A2 A3 (09-01 10-20 10-31)",
        Found(Rules.DuplicatePhone, Book(Story.OfCards("""
            A1 phone 09-01 B next 09-05 customer Li:13800000001
            A2 phone 10-20 B next 10-25 by Bob customer Li:13800000001
            A3 phone 10-31 B next 11-05 model Octavia customer Li:13800000001
            A4 phone 10-20 B next 10-25 by Bob customer Li:13800000001 | 10-31 lost gave-up
            B1 phone 10-20 B next 10-25 customer Ma:13800000002
            B2 phone 10-20 B next 10-25 customer Ma:13800000002
            """))));

    [Fact]
    public void DuplicatePhone_HandedToTheOther_IsNotFoundAnyMore() => Assert.Equal(
        "0/2",
        Found(Rules.DuplicatePhone, Book(Story.OfCards("""
            A1 phone 09-01 B next 09-05 customer Li:13800000001 | 10-31 transferred Bob
            A2 phone 10-20 B next 10-25 by Bob customer Li:13800000001
            """))));

    [Fact]
    public void DuplicatePhone_MergedAfterThePeriod_IsFoundInIt() => Assert.Equal(
        "2/2; Bob: A1 A2 (09-01 10-20)",
        Found(Rules.DuplicatePhone, Book(Story.OfCards("""
            A1 phone 09-01 B next 09-05 customer Li:13800000001
            A2 phone 10-20 B next 10-25 by Bob customer Li:13800000001 | 11-01 merged A1
            """))));

    [Theory]
    [InlineData(4, "0/4")]
    [InlineData(5, "5/5; Ann: C1 C2 C3 C4 C5 (10-01 10-02 10-03 10-04 10-05)")]
    public void StaffPhone_FourOrFiveCards_IsFoundFromTheFifth(int cards, string found) => Assert.Equal(
        found,
        Found(Rules.StaffPhone, Book(Story.OfCards(string.Join('\n', Enumerable.Range(1, cards).Select(number =>
            $"C{number} phone 10-0{number} B next 10-09 customer Li{number}:13800000001"))))));

    [Fact]
    public void StaffPhone_OfSeveralConsultantsOrWholesale_IsNotFound() => Assert.Equal(
        "0/5",
        Found(Rules.StaffPhone, Book(Story.OfCards("""
            C1 phone 10-01 B next 10-09 customer A:13800000001
            C2 phone 10-01 B next 10-09 customer B:13800000001
            C3 phone 10-01 B next 10-09 customer C:13800000001
            C4 phone 10-01 B next 10-09 customer D:13800000001
            C5 phone 10-01 B next 10-09 by Bob customer E:13800000001
            C6 outreach 10-01 B next 10-09 wholesale customer F:13800000001
            """))));

    [Theory]
    [InlineData("10-17", "1/1; Ann: C1 (10-17)")]
    [InlineData("10-23", "1/1; Ann: C1 (10-23)")]
    [InlineData("10-16", "0/1")]
    [InlineData("10-24", "0/1")]
    public void IdentitySwapped_ThreeDaysFromTheDeal_IsFound(string on, string found) => Assert.Equal(
        found,
        Found(Rules.IdentitySwapped, Book(Story
            .OfCards("C1 phone 10-01 B next 10-09 customer Li:13800000001 #f1 | 10-20 order")
            .Refiling("f1", on, "C1 phone 10-01 B next 10-09 customer Ma:13800000002"))));

    [Theory]
    [InlineData("Li:13800000002")]
    [InlineData("Ma:13800000001")]
    [InlineData("Ma:+86-13800000001")]
    public void IdentitySwapped_OfNameOrPhoneAlone_IsNotFound(string after) => Assert.Equal(
        "0/1",
        Found(Rules.IdentitySwapped, Book(Story
            .OfCards("C1 phone 10-01 B next 10-09 customer Li:13800000001 #f1 | 10-20 order | 10-21 delivered")
            .Refiling("f1", "10-20", $"C1 phone 10-01 B next 10-09 customer {after}"))));

    [Fact]
    public void IdentitySwapped_OfAPhoneThatWasMissing_IsNotFound() => Assert.Equal(
        "0/1",
        Found(Rules.IdentitySwapped, Book(Story
            .OfCards("C1 phone 10-01 B next 10-09 customer Li: #f1 | 10-20 order")
            .Refiling("f1", "10-20", "C1 phone 10-01 B next 10-09 customer Ma:13800000002"))));

    [Fact]
    public void Rules_OfOtherThresholds_JudgeByThem()
    {
        AuditPolicy policy = new() { DaysFilingToDelivery = 2 };

        Assert.Equal(
            "1/1; Ann: C1 (10-10 10-12)",
            Found(
                AuditRules.For(policy).FiledAtDelivery,
                Book(Story.OfCards("C1 phone 10-10 H | 10-10 order | 10-12 delivered"), policy)));
    }

    [Fact]
    public void Rules_OfWhatWasImported_LookAtNothing() => Assert.Equal(
        "0/0",
        Found(Rules.LostThenRefiled, Book(Story.OfCards(string.Join('\n', Enumerable.Range(1, 10).Select(number =>
            $"C{number} phone 10-01 B next 10-09 customer A:1380000000{number % 10} @10-02"))))));

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

        Assert.Equal(7, Rules.All.DistinctBy(rule => rule.Id).Count());
    }
}
