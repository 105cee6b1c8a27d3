using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>What is odd about how a loss was written down.</summary>
internal static class LossChecks
{
    /// <summary>Only old data may leave the lost state open.</summary>
    public static Reason StateUnknown { get; } = new("lost-state-unknown", new(
        "未说明战败状态。",
        "It is not told in which of the five states the customer was lost."));

    private static Reason ModelUntold { get; } = new("model-bought-untold", new(
        "已购竞品或同品牌，应记录所购车型。",
        "The customer bought another car: the model is to be written down."));

    private static Reason WhyUntold { get; } = new("reason-untold", new(
        "已购竞品或同品牌，应记录原因。",
        "The customer bought another car: the reason why is to be written down."));

    /// <summary>What contradicts the lists of the standard.</summary>
    public static CardProblem? Error(in FoldStep lost, CardRules rules) =>
        ListChecks.OfLoss(lost.LostDetail, rules.Lists).FirstOrDefault() is { } reason
            ? CardProblem.Error("detail", lost.LostDetail?.Value ?? "", reason)
            : null;

    /// <summary>Whether anything is odd; seldom, and a history has many losses.</summary>
    public static bool MayBeOdd(in FoldStep lost) => lost.LostReason == LostReason.Unknown
        || (lost.LostReason.KeepsModelBought() && (lost.ModelBought is null || !lost.TellsWhy));

    /// <summary>Everything odd; the card is lost all the same.</summary>
    public static IEnumerable<CardProblem> Oddities(FoldStep lost)
    {
        if (lost.LostReason == LostReason.Unknown)
        {
            yield return new(false, "reason", Codes.Of<LostReason>().CodeOf(LostReason.Unknown), StateUnknown);
        }

        if (lost.LostReason.KeepsModelBought() && lost.ModelBought is null)
        {
            yield return new(false, "model", "", ModelUntold);
        }

        if (lost.LostReason.KeepsModelBought() && !lost.TellsWhy)
        {
            yield return new(false, "note", "", WhyUntold);
        }
    }
}
