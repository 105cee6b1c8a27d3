namespace Funnel.Domain.Cards;

/// <summary>The rows of cards that belong together, as they were written down.</summary>
/// <param name="Filings">The filings.</param>
/// <param name="Events">The events in the order of their rows.</param>
/// <param name="Corrections">The corrections in the order of their rows.</param>
internal sealed record WrittenGroup(
    IReadOnlyList<CardFiling> Filings,
    IReadOnlyList<(CardId Card, CardEvent Event)> Events,
    IReadOnlyList<(CardId Card, RowCorrection Correction)> Corrections);
