using Funnel.Domain.Audit;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using static Funnel.Domain.Tests.Audit.AuditedStory;

namespace Funnel.Domain.Tests.Audit;

public sealed class AuditReportTests
{
    private static readonly Story Quick = Story.OfCards("""
        C1 phone 10-10 H | 10-10 order | 10-10 delivered
        C2 phone 10-10 H by Bob | 10-10 order | 10-11 delivered
        """);

    [Fact]
    public void Findings_Accepted_AreShownAsAccepted()
    {
        var report = AuditReport.Of(Book(Quick), accepted: [Accepted("C1 C9", until: 31)]);

        Assert.Equal(["C1 Chen", "C2 "], report.Findings.Select(finding =>
            $"{finding.Members[0]} {finding.Accepted?.By}"));
        Assert.Equal(1, Assert.Single(report.Acceptances).Findings);
    }

    [Fact]
    public void Findings_OfAnExplanationThatHasRunOut_StandAsBefore()
    {
        var report = AuditReport.Of(Book(Quick), accepted: [Accepted("C1", until: 30)]);

        Assert.Null(report.Findings[0].Accepted);
        Assert.True(report.Acceptances[0].HasRunOut);
        Assert.Equal(1, report.Acceptances[0].Findings);
    }

    [Fact]
    public void Findings_OfAnotherRuleOrMember_AreNotExplained()
    {
        var report = AuditReport.Of(Book(Quick), accepted:
        [
            new("staff-phone", ["C1"], new("Chen"), new(2010, 12, 31)), Accepted("C3", until: 31),
        ]);

        Assert.All(report.Findings, finding => Assert.Null(finding.Accepted));
        Assert.All(report.Acceptances, check => Assert.Equal(0, check.Findings));
    }

    [Fact]
    public void Acceptances_BySomebodyOfTheirOwnRows_SaySo()
    {
        var report = AuditReport.Of(Book(Quick), accepted:
        [
            new("filed-at-delivery", ["C2"], new("Bob"), new(2010, 12, 31)),
            new("filed-at-delivery", ["C2"], new("Ann"), new(2010, 12, 31)),
        ]);

        Assert.Equal([true, false], report.Acceptances.Select(check => check.IsByTheConcerned));
    }

    [Fact]
    public void Counts_OfEveryRule_AreThoseOfItsKpi()
    {
        var book = Book(Quick);
        var table = SalesStandards.Gps.Figures(book).Of(AuditRules.Usual.FiledAtDelivery.Kpi)
            .By(Dimensions.Consultant).Table;

        Assert.Equal((1L, 1L), (table["Bob"].Values[0].Numerator, table["Bob"].Values[0].Denominator));
        Assert.Equal(2, AuditReport.Of(book).Counts[0].Flagged);
    }

    [Fact]
    public void Months_OfARule_EachKnowWhatCameLater()
    {
        var history = Story.OfCards("""
            C1 phone 09-10 H customer Li:13800000001 | 09-10 order | 09-10 delivered
            C2 phone 10-10 H | 10-10 order | 10-11 delivered
            """).ToHistory();
        var period = EntryBook.WithAllKnown(history, new(2010, 9, 1), new(2010, 10, 31));

        var table = SalesStandards.Gps.Figures(new EntryFigures(history, period))
            .Of(AuditRules.Usual.FiledAtDelivery.Kpi).By(KpiSeries.Month).Table;

        Assert.Equal([1L, 1L], table.Groups.Select(group => group.Values[0].Numerator));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void AcceptedFinding_WithoutARule_IsRefused(string rule) => Assert.Throws<ArgumentException>(
        () => new AcceptedFinding(rule, ["C1"], new("Chen"), new(2010, 12, 31)));

    [Fact]
    public void AcceptedFinding_WithoutMembers_IsRefused() => Assert.Throws<ArgumentException>(
        () => new AcceptedFinding("staff-phone", [], new("Chen"), new(2010, 12, 31)));

    [Fact]
    public void AcceptedFinding_Printed_TellsNoNote() => Assert.Equal(
        "staff-phone C1 C2",
        (new AcceptedFinding("staff-phone", ["C2", "C1"], new("Chen"), new(2010, 12, 31)) { Note = "Li" }).ToString());

    private static AcceptedFinding Accepted(string members, int until) =>
        new("filed-at-delivery", members.Split(' '), new("Chen"), new(2010, 10, until));
}
