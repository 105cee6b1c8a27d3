using Funnel.Domain.Conditions;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Facts;

/// <summary>What can be asked about a spell.</summary>
public static class SpellColumns
{
    /// <summary>What was waited for, or the state.</summary>
    public static CodeColumn<SpellFacts, SpellStage> Stage { get; } =
        new("stage", new("等待阶段", "stage"), f => f.Stage, Codes.Of<SpellStage>());

    /// <summary>The first day.</summary>
    public static DateColumn<SpellFacts> EnteredOn { get; } =
        new("entered_on", new("开始日期", "entered"), f => f.EnteredOn);

    /// <summary>The day it ended.</summary>
    public static DateColumn<SpellFacts> LeftOn { get; } = new("left_on", new("结束日期", "left"), f => f.LeftOn);

    /// <summary>How it ended.</summary>
    public static CodeColumn<SpellFacts, SpellOutcome> Outcome { get; } =
        new("outcome", new("结果", "outcome"), f => f.Outcome, Codes.Of<SpellOutcome>());

    /// <summary>How many days it lasted so far.</summary>
    public static NumberColumn<SpellFacts> Days { get; } = new("days", new("天数", "days"), f => f.Days);

    /// <summary>The same days, to make groups by.</summary>
    public static IdColumn<SpellFacts, SpellAge> Age { get; } =
        new("age", new("第几天", "age"), f => f.Age, age => age.ToString(), SpellAge.Parse);

    /// <summary>The first day, to make groups by.</summary>
    public static IdColumn<SpellFacts, SpellEntry> Entry { get; } =
        new("entry", new("开始日", "first day"), f => f.Entry, entry => entry.ToString(), SpellEntry.Parse);

    /// <summary>Counts by how many days spells lasted.</summary>
    public static Dimension ByAge { get; } = new("age", Age.Title);

    /// <summary>Counts by how spells ended.</summary>
    public static Dimension ByOutcome { get; } = new("outcome", Outcome.Title);

    /// <summary>Counts by the day on which spells began.</summary>
    public static Dimension ByEntry { get; } = new("entry", Entry.Title);
}
