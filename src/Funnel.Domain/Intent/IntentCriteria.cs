using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Sources;

namespace Funnel.Domain.Intent;

/// <summary>The criteria of LOTUS 确度判别基准; some are listed at more than one level.</summary>
internal static class IntentCriteria
{
    /// <summary>购买合同已签, listed at O.</summary>
    public static IntentCriterion ContractSigned { get; } =
        new("contract-signed", new("购买合同已签", "contract signed"), Source.Lotus());

    /// <summary>全款已交但未提车, listed at O.</summary>
    public static IntentCriterion PaidNotCollected { get; } =
        new("paid-not-collected", new("全款已交但未提车", "paid in full, car not collected"), Source.Lotus());

    /// <summary>已收订金, listed at O.</summary>
    public static IntentCriterion DepositTaken { get; } =
        new("deposit-taken", new("已收订金", "deposit taken"), Source.Lotus());

    /// <summary>预收订金, listed at O.</summary>
    public static IntentCriterion AdvanceDepositTaken { get; } =
        new("advance-deposit-taken", new("预收订金", "advance deposit taken"), Source.Lotus());

    /// <summary>车型车色、型号已选定, listed at H and A.</summary>
    public static IntentCriterion ModelFixed { get; } =
        new("model-fixed", new("车型车色、型号已选定", "model, colour and version fixed"), Source.Lotus());

    /// <summary>已提供付款方式及交车日期, listed at H.</summary>
    public static IntentCriterion PaymentAndDeliveryGiven { get; } =
        new(
            "payment-and-delivery-given",
            new("已提供付款方式及交车日期", "payment method and delivery date given"),
            Source.Lotus());

    /// <summary>分期手续进行中, listed at H.</summary>
    public static IntentCriterion InstalmentInProcess { get; } =
        new("instalment-in-process", new("分期手续进行中", "instalment being processed"), Source.Lotus());

    /// <summary>二手车置换进行处理中, listed at H.</summary>
    public static IntentCriterion TradeInInProcess { get; } =
        new("trade-in-in-process", new("二手车置换进行处理中", "trade-in being processed"), Source.Lotus());

    /// <summary>商谈付款方式及交车日期, listed at A.</summary>
    public static IntentCriterion DiscussingPaymentAndDelivery { get; } =
        new(
            "discussing-payment-and-delivery",
            new("商谈付款方式及交车日期", "discussing payment and delivery date"),
            Source.Lotus());

    /// <summary>商谈分期付款手续, listed at A.</summary>
    public static IntentCriterion DiscussingInstalment { get; } =
        new("discussing-instalment", new("商谈分期付款手续", "discussing instalment"), Source.Lotus());

    /// <summary>要求协助处理旧车, listed at A, B and C.</summary>
    public static IntentCriterion AsksHelpWithOldCar { get; } =
        new("asks-help-with-old-car", new("要求协助处理旧车", "asks for help with the old car"), Source.Lotus());

    /// <summary>已谈判购车条件, listed at B.</summary>
    public static IntentCriterion TermsNegotiated { get; } =
        new("terms-negotiated", new("已谈判购车条件", "has negotiated terms"), Source.Lotus());

    /// <summary>购车时间已确定, listed at B.</summary>
    public static IntentCriterion PurchaseTimeFixed { get; } =
        new("purchase-time-fixed", new("购车时间已确定", "purchase time fixed"), Source.Lotus());

    /// <summary>选定下次商谈日期, listed at B.</summary>
    public static IntentCriterion NextTalkChosen { get; } =
        new("next-talk-chosen", new("选定下次商谈日期", "next talk date chosen"), Source.Lotus());

    /// <summary>再次来看展示车辆, listed at B.</summary>
    public static IntentCriterion CameAgain { get; } =
        new("came-again", new("再次来看展示车辆", "came again to see the car"), Source.Lotus());

    /// <summary>购车时间模糊, listed at C.</summary>
    public static IntentCriterion PurchaseTimeVague { get; } =
        new("purchase-time-vague", new("购车时间模糊", "purchase time vague"), Source.Lotus());

    /// <summary>Every criterion once, in the printed order.</summary>
    public static IReadOnlyList<IntentCriterion> All { get; } =
    [
        ContractSigned, PaidNotCollected, DepositTaken, AdvanceDepositTaken,
        ModelFixed, PaymentAndDeliveryGiven, InstalmentInProcess, TradeInInProcess,
        DiscussingPaymentAndDelivery, DiscussingInstalment, AsksHelpWithOldCar,
        TermsNegotiated, PurchaseTimeFixed, NextTalkChosen, CameAgain,
        PurchaseTimeVague,
    ];

    private static FrozenDictionary<string, IntentCriterion> ByCode { get; } =
        All.ToFrozenDictionary(c => c.Code, StringComparer.Ordinal);

    /// <summary>The criterion with a code.</summary>
    /// <exception cref="KeyNotFoundException">No criterion has that code.</exception>
    public static IntentCriterion Get(string code) => TryGet(code, out var criterion)
        ? criterion
        : throw new KeyNotFoundException($"No intent criterion has the code '{code}'.");

    /// <summary>The criterion with a code, if there is one; codes are compared exactly.</summary>
    public static bool TryGet(string code, [MaybeNullWhen(false)] out IntentCriterion criterion) =>
        ByCode.TryGetValue(code, out criterion);
}
