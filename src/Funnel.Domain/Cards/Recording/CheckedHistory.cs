namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// The last step of recording, checked history out: the cards, and everything in their rows that is wrong or odd.
/// </summary>
/// <param name="Cards">
/// The cards with the events that stand, in the order of their filings; merged ones included.
/// </param>
/// <param name="Issues">Errors, whose rows are left out, and findings, whose rows are kept; by row.</param>
public sealed record CheckedHistory(CardIndex Cards, IReadOnlyList<RowIssue> Issues);
