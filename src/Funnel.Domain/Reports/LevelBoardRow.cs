using Funnel.Domain.Facts;

namespace Funnel.Domain.Reports;

/// <summary>One card of the level board.</summary>
/// <param name="Card">The card as at the period's last known day.</param>
/// <param name="Marks">
/// How it stood at the end of each day of the board; null before its filing and after the day it was delivered or lost.
/// </param>
public sealed record LevelBoardRow(CardFacts Card, IReadOnlyList<LevelMark?> Marks);
