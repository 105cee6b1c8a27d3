using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Contacts;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Dormancy;

/// <summary>
/// What a dormancy rule of a dealer's own can ask about an open card. The columns are named as those of the facts of
/// cards, so that a worklist asks the same.
/// </summary>
public static class DormancyColumns
{
    /// <summary>The filing date.</summary>
    public static DateColumn<DormancyCandidate> FiledOn { get; } =
        new("filed_on", new("留档日期", "filed on"), c => c.FiledOn);

    /// <summary>The first showroom visit.</summary>
    public static DateColumn<DormancyCandidate> FirstVisitOn { get; } =
        new("first_visit_on", new("首次进店日期", "first visit"), c => c.FirstVisitOn);

    /// <summary>The latest contact.</summary>
    public static DateColumn<DormancyCandidate> LastContactOn { get; } =
        new("last_contact_on", new("最近跟进日期", "last contact"), c => c.LastContactOn);

    /// <summary>The next contact date.</summary>
    public static DateColumn<DormancyCandidate> NextContactOn { get; } =
        new("next_contact_on", new("下次跟进日期", "next contact"), c => c.NextContactOn);

    /// <summary>The day since which the card has been at its level.</summary>
    public static DateColumn<DormancyCandidate> LevelSince { get; } =
        new("level_since", new("现级别起始日", "at its level since"), c => c.LevelSince);

    /// <summary>Calls in a row that nobody answered.</summary>
    public static NumberColumn<DormancyCandidate> UnansweredCalls { get; } =
        new("unanswered_calls", new("连续未接次数", "unanswered calls in a row"), c => c.UnansweredCalls);

    /// <summary>The filing channel.</summary>
    public static CodeColumn<DormancyCandidate, FilingChannel> Channel { get; } =
        new("channel", new("留档渠道", "filing channel"), c => c.Channel, Codes.Of<FilingChannel>());

    /// <summary>The level.</summary>
    public static CodeColumn<DormancyCandidate, LevelCode> Level { get; } =
        new("level", new("意向级别", "level"), c => c.Level, LevelTexts.OfAnyScale);

    /// <summary>Whether the vehicle was presented.</summary>
    public static FlagColumn<DormancyCandidate> IsPresented { get; } = new(
        "is_presented",
        new("已做车辆介绍", "vehicle presented"),
        c => (c.Covered & ContactContents.Presentation) != ContactContents.None);

    /// <summary>Whether the price was negotiated.</summary>
    public static FlagColumn<DormancyCandidate> IsNegotiated { get; } = new(
        "is_negotiated",
        new("已做价格谈判", "price negotiated"),
        c => (c.Covered & ContactContents.Negotiation) != ContactContents.None);

    /// <summary>Whether a test drive was covered.</summary>
    public static FlagColumn<DormancyCandidate> IsTestDriven { get; } = new(
        "is_test_driven",
        new("已做试乘试驾", "test drive covered"),
        c => (c.Covered & ContactContents.TestDrive) != ContactContents.None);

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<Column<DormancyCandidate>> All { get; } =
    [
        FiledOn, FirstVisitOn, LastContactOn, NextContactOn, LevelSince, UnansweredCalls, Channel, Level, IsPresented,
        IsNegotiated, IsTestDriven,
    ];
}
