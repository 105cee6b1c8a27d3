using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;

namespace Funnel.Domain.Facts;

/// <summary>What can be asked about an order.</summary>
public static class OrderColumns
{
    /// <summary>The card's filing date.</summary>
    public static DateColumn<OrderFacts> FiledOn { get; } = new("filed_on", new("留档日期", "filed on"), f => f.FiledOn);

    /// <summary>The signing day.</summary>
    public static DateColumn<OrderFacts> SignedOn { get; } = new("signed_on", new("签订日期", "signed"), f => f.SignedOn);

    /// <summary>Days from the filing to the signing.</summary>
    public static NumberColumn<OrderFacts> DaysToSign { get; } =
        new("days_to_sign", new("留档至下订天数", "days from filing to signing"), f => f.DaysToSign);

    /// <summary>The day it was cancelled or the card lost.</summary>
    public static DateColumn<OrderFacts> CancelledOn { get; } =
        new("cancelled_on", new("退订日期", "cancelled"), f => f.CancelledOn);

    /// <summary>The day it ended, by delivery or by cancellation.</summary>
    public static DateColumn<OrderFacts> EndedOn { get; } = new("ended_on", new("结束日期", "ended"), f => f.EndedOn);

    /// <summary>The owner on the signing day.</summary>
    public static IdColumn<OrderFacts, ConsultantId> SigningOwner { get; } =
        new(
            "signing_owner",
            new("签订日持卡顾问", "owner on the signing day"),
            f => f.SigningOwner,
            id => id.Value,
            text => new(text));

    /// <summary>The owner on the day of the cancellation.</summary>
    public static IdColumn<OrderFacts, ConsultantId> CancellingOwner { get; } =
        new(
            "cancelling_owner",
            new("退订日持卡顾问", "owner on the day of the cancellation"),
            f => f.CancellingOwner,
            id => id.Value,
            text => new(text));

    /// <summary>The card's level before its order.</summary>
    public static CodeColumn<OrderFacts, LevelCode> LevelBeforeOrder { get; } =
        CardColumns.LevelBefore<OrderFacts>(f => f.LevelBeforeOrder);
}
