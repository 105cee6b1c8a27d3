using Funnel.Domain.Facts;
using Funnel.Domain.Reports;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the page of the times to a step says.</summary>
internal static class TimeTexts
{
    public static Phrase Title { get; } = new("转化用时", "Time taken");
    public static Phrase Stage { get; } = new("从何到何", "From what to what");
    public static Phrase By { get; } = new("分组", "By");
    public static Phrase Curve { get; } = new("到第几天为止", "By which day");
    public static Phrase Day { get; } = new("天", "Day");
    public static Phrase Spells { get; } = new("档案数", "Cards");
    public static Phrase AtRisk { get; } = new("当日仍在等", "Waiting that day");
    public static Phrase Reached { get; } = new("已达成", "Reached");
    public static Phrase Interval { get; } = new("95% 区间", "95% interval");
    public static Phrase Ended { get; } = new("未达成而结束", "Ended without");
    public static Phrase Lost { get; } = new("其中战败", "of it lost");
    public static Phrase Open { get; } = new("仍在等", "Still open");
    public static Phrase Quarter { get; } = new("四分之一达成", "A quarter by");
    public static Phrase Half { get; } = new("一半达成", "Half by");
    public static Phrase ThreeQuarters { get; } = new("四分之三达成", "Three quarters by");
    public static Phrase MedianOfReached { get; } = new("达成者中位", "Median of who reached it");
    public static Phrase Groups { get; } = new("分组对比", "Group by group");
    public static Phrase Never { get; } = new("未达到", "never");
    public static Phrase Nobody { get; } = new("此期间没有相应的档案。", "There are no such cards in this period.");
    public static Phrase See { get; } = new("看转化用时", "Time taken");

    public static Phrase Note { get; } = new(
        "仍在等的档案按其可见天数计入；期初之前开始的从期初起计。到某天的比例因此不等于简单相除。",
        "Cards that still wait count for the days they were seen, and older ones from the period's first day; so a "
        + "share by a day is no plain quotient.");

    public static Phrase MedianNote { get; } = new(
        "「达成者中位」只看达成者，不含仍在等和已结束的，总是偏短。",
        "The median of who reached it leaves out who waits and who ended without, and is always shorter.");

    public static Phrase CutOff { get; } = new(
        "730 天以后不再逐日计，曲线到此为止。", "The curve ends with day 730; some went on.");

    public static Phrase GroupsDrawn(int drawn) => new(
        FormattableString.Invariant($"图中为档案最多的 {drawn} 组；表中为全部。"),
        FormattableString.Invariant($"Drawn are the {drawn} groups with the most cards; the table has all."));

    /// <summary>The curve ends before the last day shown, as nobody was seen longer.</summary>
    public static Phrase EndsWith(int day) => new(
        FormattableString.Invariant($"第 {day} 天以后没有可见的档案，曲线到此为止。"),
        FormattableString.Invariant($"The curve ends with day {day}: nobody was seen longer."));

    /// <summary>The headings of the days shown.</summary>
    public static Phrase OnDay(int day) => new(
        FormattableString.Invariant($"{day}天"), FormattableString.Invariant($"Day {day}"));

    /// <summary>What is waited for.</summary>
    public static Phrase Of(SpellStage stage) => ListTexts.Heading(Codes.Of<SpellStage>().NameOf(stage));

    /// <summary>A day by which a share had come; in words where it never did.</summary>
    public static Phrase DayOf(int? day) =>
        day is { } known ? Phrase.Same(Numbers.Whole(known)) : Never;

    /// <summary>Where the curve ends, if it ends before the days shown.</summary>
    public static Phrase? EndOf(LifeCurve curve) => curve switch
    {
        { IsCutOff: true } => CutOff,
        { IsOver: false, LastDay: >= 0 and var last } when last < TimeToEvent.Days[^1] => EndsWith(last),
        _ => null,
    };
}
