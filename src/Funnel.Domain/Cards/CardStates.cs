namespace Funnel.Domain.Cards;

/// <summary>What may still become of a card, by its state.</summary>
internal static class CardStates
{
    /// <summary>Whether a card in this state may still be won: active, dormant or ordered.</summary>
    public static bool IsOpen(this CardState state) =>
        state is CardState.Active or CardState.Dormant or CardState.Ordered;

    /// <summary>Whether the state is final: delivered or lost.</summary>
    public static bool IsClosed(this CardState state) => state is CardState.Delivered or CardState.Lost;
}
