using Funnel.Domain.Conditions;
using Funnel.Domain.Intent;

namespace Funnel.Domain.Facts;

/// <summary>What can be asked about an order.</summary>
public static class OrderColumns
{
    /// <summary>The card's filing date.</summary>
    public static DateColumn<OrderFacts> FiledOn { get; } = new("filed_on", new("留档日期", "filed on"), f => f.FiledOn);

    /// <summary>The signing day.</summary>
    public static DateColumn<OrderFacts> SignedOn { get; } = new("signed_on", new("签订日期", "signed"), f => f.SignedOn);

    /// <summary>The day it was cancelled or the card lost.</summary>
    public static DateColumn<OrderFacts> CancelledOn { get; } =
        new("cancelled_on", new("退订日期", "cancelled"), f => f.CancelledOn);

    /// <summary>The day it ended, by delivery or by cancellation.</summary>
    public static DateColumn<OrderFacts> EndedOn { get; } = new("ended_on", new("结束日期", "ended"), f => f.EndedOn);

    /// <summary>The card's level before its order.</summary>
    public static CodeColumn<OrderFacts, LevelCode> LevelBeforeOrder { get; } =
        CardColumns.LevelBefore<OrderFacts>(f => f.LevelBeforeOrder);
}
