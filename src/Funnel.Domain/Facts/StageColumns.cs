using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;

namespace Funnel.Domain.Facts;

/// <summary>What can be asked about a stage of a card.</summary>
public static class StageColumns
{
    /// <summary>The card's filing date.</summary>
    public static DateColumn<StageFacts> FiledOn { get; } = new("filed_on", new("留档日期", "filed on"), f => f.FiledOn);

    /// <summary>The day the card was delivered or lost.</summary>
    public static DateColumn<StageFacts> ClosedOn { get; } = new("closed_on", new("结束日期", "closed"), f => f.ClosedOn);

    /// <summary>The first day at whose end the card stood so.</summary>
    public static DateColumn<StageFacts> BeganOn { get; } =
        new("began_on", new("阶段起始日期", "stage began"), f => f.BeganOn);

    /// <summary>The first day at whose end it stood so no more.</summary>
    public static DateColumn<StageFacts> EndedOn { get; } =
        new("ended_on", new("阶段结束日期", "stage ended"), f => f.EndedOn);

    /// <summary>The signing day of the card's latest order.</summary>
    public static DateColumn<StageFacts> LastSignedOn { get; } =
        new("last_signed_on", new("最近签单日期", "latest signing"), f => f.LastSignedOn);

    /// <summary>Whether the card was filed so.</summary>
    public static FlagColumn<StageFacts> IsFirst { get; } = new("is_first", new("留档时", "as filed"), f => f.IsFirst);

    /// <summary>Whether an order was in force.</summary>
    public static FlagColumn<StageFacts> IsOrdered { get; } =
        new("is_ordered", new("订单有效", "order in force"), f => f.IsOrdered);

    /// <summary>Whether the level has become better since.</summary>
    public static FlagColumn<StageFacts> IsBelow { get; } =
        new("is_below", new("低于截止日级别", "below the level at the cut"), f => f.IsBelow);

    /// <summary>The level before the card's order.</summary>
    public static CodeColumn<StageFacts, LevelCode> LevelBeforeOrder { get; } =
        CardColumns.LevelBefore<StageFacts>(f => f.LevelBeforeOrder);

    /// <summary>The owner at the time.</summary>
    public static IdColumn<StageFacts, ConsultantId> Owner { get; } =
        new("owner", new("阶段内持卡顾问", "owner at the time"), f => f.Owner, id => id.Value, text => new(text));
}
