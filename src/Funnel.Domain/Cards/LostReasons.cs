using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>What the reasons for which a card is lost tell.</summary>
public static class LostReasons
{
    /// <summary>The five of GPS 2.6.</summary>
    public static IReadOnlyList<LostReason> Five { get; } =
        [.. Codes.Of<LostReason>().Values.Where(reason => reason != LostReason.Unknown)];

    /// <summary>
    /// Whether the model bought instead and the reason why are kept (SGM): the customer did buy a car.
    /// </summary>
    public static bool KeepsModelBought(this LostReason reason) =>
        reason is LostReason.Competitor or LostReason.SameBrand;
}
