using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dormancy;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Domain.Standards.Json;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Tests.Dormancy;

public sealed class DormancyRuleTests
{
    private const ContactContents Everything =
        ContactContents.Presentation | ContactContents.Negotiation | ContactContents.TestDrive;

    private static readonly LocalDate Filed = new(2010, 10, 1);

    /// <summary>No contact for 30 days, and none of the best levels.</summary>
    internal static DormancyRule Silent { get; } = new(
        (DormancyColumns.LastContactOn <= Day.AsOf.Minus(30)).Called("30 天未跟进", "no contact for 30 days")
            & !DormancyColumns.Level.In(new LevelCode("H"), new LevelCode("A")),
        Source.Ours);

    private static readonly DormancyCandidate NeverVisited =
        new(FilingChannel.Phone, Filed, HasVisited: false, Everything, HasContact: true);

    [Theory]
    [InlineData(FilingChannel.Phone)]
    [InlineData(FilingChannel.Outreach)]
    public void Judge_NeverVisited_IsAllowedFromDaySixteen(FilingChannel channel)
    {
        var candidate = new DormancyCandidate(
            channel, Filed, HasVisited: false, ContactContents.None, HasContact: true);

        var fifteenth = DormancyRules.Gps.Judge(candidate, new LocalDate(2010, 10, 16));
        var sixteenth = DormancyRules.Gps.Judge(candidate, new LocalDate(2010, 10, 17));

        Assert.False(fifteenth.IsAccepted);
        Assert.Equal(
            ["The card was filed 15 days ago; more than 15 must have passed."],
            fifteenth.Reasons.Select(r => r.Text.En));
        Answer.Accepted(sixteenth);
        Assert.Empty(sixteenth.Reasons);
    }

    [Fact]
    public void Judge_ElevenDaysOnFile_SaysSoInBothLanguages()
    {
        var verdict = DormancyRules.Gps.Judge(
            NeverVisited, new LocalDate(2010, 10, 12));

        var reason = Assert.Single(verdict.Reasons);
        Assert.Equal("too-recent", reason.Code);
        Assert.Equal("The card was filed 11 days ago; more than 15 must have passed.", reason.Text.En);
        Assert.Equal("留档 11 天，须超过 15 天。", reason.Text.Zh);
    }

    [Fact]
    public void Judge_BeforeTheFiling_IsRefused() => Assert.Equal(
        ["The card was filed 0 days ago; more than 15 must have passed."],
        DormancyRules.Gps.Judge(NeverVisited, new(2010, 9, 1))
            .Reasons.Select(r => r.Text.En));

    [Theory]
    [InlineData(FilingChannel.WalkIn, true)]
    [InlineData(FilingChannel.WalkIn, false)]
    [InlineData(FilingChannel.Phone, true)]
    [InlineData(FilingChannel.Outreach, true)]
    public void Judge_Visited_NeedsAllThreeContentsOnAnyDay(FilingChannel channel, bool hasVisited)
    {
        var talked = new DormancyCandidate(channel, Filed, hasVisited, ContactContents.Presentation, HasContact: true);

        Assert.Equal(
            ["negotiation-missing", "test-drive-missing"],
            DormancyRules.Gps.Judge(talked, new LocalDate(2011, 10, 1)).Reasons.Select(r => r.Code));
        Answer.Accepted(DormancyRules.Gps.Judge(talked with { Covered = Everything }, Filed));
    }

    [Theory]
    [InlineData(FilingChannel.Phone)]
    [InlineData(FilingChannel.Outreach)]
    public void Judge_NeverContacted_IsForgottenNotDormant(FilingChannel channel)
    {
        var candidate = new DormancyCandidate(channel, Filed, HasVisited: false, Everything, HasContact: false);

        var verdict = DormancyRules.Gps.Judge(candidate, new LocalDate(2010, 12, 31));

        Assert.Equal(
            new Phrase("留档后从未跟进。", "The customer was never contacted since the filing."),
            Assert.Single(verdict.Reasons).Text);
        Answer.Accepted(
            DormancyRules.Gps.Judge(candidate with { HasContact = true }, new LocalDate(2010, 12, 31)));
    }

    [Fact]
    public void Judge_WalkInWorkedThroughAtFiling_NeedsNoContact() => Answer.Accepted(
        DormancyRules.Gps.Judge(
            new(FilingChannel.WalkIn, Filed, HasVisited: true, Everything, HasContact: false), Filed));

    [Fact]
    public void Judge_TestDriveMissing_SaysSoInBothLanguages()
    {
        var verdict = DormancyRules.Gps.Judge(
            new(
                FilingChannel.WalkIn,
                Filed,
                HasVisited: true,
                ContactContents.Presentation | ContactContents.Negotiation,
                HasContact: false),
            Filed);

        Assert.Equal(new Phrase("尚未进行试乘试驾。", "There was no test drive yet."), Assert.Single(verdict.Reasons).Text);
    }

    [Fact]
    public void Judge_OwnRule_UsesItsNumbers()
    {
        var rule = new DormancyRule(moreThanDays: 30, required: ContactContents.TestDrive, Source.Ours);

        Assert.Equal(
            ["The card was filed 30 days ago; more than 30 must have passed."],
            rule.Judge(NeverVisited, new LocalDate(2010, 10, 31))
                .Reasons.Select(r => r.Text.En));
        Answer.Accepted(
            rule.Judge(
                new(FilingChannel.WalkIn, Filed, HasVisited: true, ContactContents.TestDrive, HasContact: false),
                Filed));
    }

    [Theory]
    [InlineData(30, "A", "not met: no contact for 30 days; not met: not level ∈ {H, A}")]
    [InlineData(31, "H", "not met: not level ∈ {H, A}")]
    [InlineData(31, "C", "")]
    public void Judge_ARuleThatIsACondition_TellsEachPartThatIsNotMet(int day, string level, string reasons)
    {
        var candidate = NeverVisited with { LastContactOn = Filed, Level = new(level) };

        var verdict = Silent.Judge(candidate, new LocalDate(2010, 10, day));

        Assert.Equal(reasons, string.Join("; ", verdict.Reasons.Select(r => r.Text.En)));
        Assert.All(verdict.Reasons, reason => Assert.Equal("rule-unmet", reason.Code));
    }

    [Theory]
    [InlineData(2, "not met: unanswered calls in a row ≥ 3")]
    [InlineData(3, "")]
    public void Judge_NoAnswerInThreeCalls_IsARule(int calls, string reasons)
    {
        var rule = new DormancyRule(DormancyColumns.UnansweredCalls >= 3, Source.Ours);

        var verdict = rule.Judge(NeverVisited with { UnansweredCalls = calls }, Filed);

        Assert.Equal(reasons, string.Join("; ", verdict.Reasons.Select(r => r.Text.En)));
        var standard = SalesStandards.Gps with { Dormancy = rule };
        Assert.Equal(rule, StandardJson.Read(StandardJson.Write(standard)).Standard!.Dormancy);
    }

    [Fact]
    public void Judge_ARuleThatIsACondition_NeedsWhatItAsksFor() =>
        Assert.Equal(2, Silent.Judge(NeverVisited with { Level = new("H") }, Filed.PlusDays(99)).Reasons.Count);

    [Fact]
    public void Constructor_AConditionThatNoWorklistCanAsk_Throws()
    {
        var own = new DateColumn<DormancyCandidate>("seen_on", new("看", "seen"), c => c.FiledOn);

        Assert.Throws<ArgumentException>(() => new DormancyRule(own <= Filed, Source.Ours));
        Assert.Throws<ArgumentException>(() => new DormancyRule(
            !Condition<DormancyCandidate>.Opaque(new("码", "code"), c => c.HasContact), Source.Ours));
    }

    [Fact]
    public void Columns_OfARule_AreThoseOfTheFactsOfCards() => Assert.All(
        DormancyColumns.All,
        column => Assert.Equal(
            column.Title, Assert.Single(FactKinds.Cards.Columns, other => other.Name == column.Name).Title));

    [Fact]
    public void Standard_WithARuleThatIsACondition_SaysSoInALineAndInJson()
    {
        var standard = SalesStandards.Gps with { Dormancy = Silent };

        Assert.Equal(
            "no contact for 30 days and not level ∈ {H, A}",
            Assert.Single(standard.Lines, line => line.Part == StandardPart.Dormancy).Value.En);
        Assert.Equal(Silent, StandardJson.Read(StandardJson.Write(standard)).Standard!.Dormancy);
    }

    [Fact]
    public void Of_ReasonsOfTwoRules_AddUp()
    {
        var verdict = DormancyRules.Gps.Judge(
            NeverVisited, new LocalDate(2010, 10, 2));
        var ordered = new Reason("ordered", new("已订单", "ordered"));

        var both = Verdict.Of([ordered, .. verdict.Reasons]);

        Assert.Equal(["ordered", "too-recent"], both.Reasons.Select(r => r.Code));
        Answer.Accepted(Verdict.Of());
    }

    [Fact]
    public void Constructor_NegativeDays_Throws() => Assert.Throws<ArgumentOutOfRangeException>(
        () => new DormancyRule(moreThanDays: -1, ContactContents.None, Source.Ours));
}
