using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>Codes and names of the reasons for which a card is lost.</summary>
public static class LostReasons
{
    /// <summary>The five of GPS 2.6, and what old data says that does not tell.</summary>
    public static CodeBook<LostReason> All { get; } = new(
        (LostReason.Competitor, "competitor", new("已购竞品", "bought a competitor")),
        (LostReason.SameBrand, "same-brand", new("已购同品牌", "bought the same brand elsewhere")),
        (LostReason.GaveUp, "gave-up", new("放弃购车", "gave up buying")),
        (LostReason.Territory, "territory", new("地域限制", "territory limit")),
        (LostReason.Unreachable, "unreachable", new("无法联系", "unreachable")),
        (LostReason.Unknown, "unknown", new("未知", "unknown")));

    /// <summary>The five of GPS 2.6.</summary>
    public static IReadOnlyList<LostReason> Five { get; } =
        [.. All.Values.Where(reason => reason != LostReason.Unknown)];

    /// <summary>
    /// Whether the model bought instead and the reason why are kept (SGM): the customer did buy a car.
    /// </summary>
    public static bool KeepsModelBought(this LostReason reason) =>
        reason is LostReason.Competitor or LostReason.SameBrand;
}
