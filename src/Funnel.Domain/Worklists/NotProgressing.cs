using Funnel.Domain.Assignment;
using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using NodaTime;
using static Funnel.Domain.Facts.CardColumns;

namespace Funnel.Domain.Worklists;

/// <summary>长期无进展客户: open cards without an order that have been at one level too long (DRM 4).</summary>
internal static class NotProgressing
{
    /// <summary>
    /// The cards that a rule of the ladder speaks of on a day, those among them that were handed over since included.
    /// </summary>
    public static Condition<CardFacts> On(LocalDate today, ReassignmentLadder ladder)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        return State.In(CardState.Active, CardState.Dormant) & ladder.Rules
            .Where(rule => !rule.RunsFromHandover)
            .Select(rule => Level.Is(rule.Level) & LevelSince <= rule.LatestSince(today))
            .Aggregate(!Condition<CardFacts>.Every, (any, rule) => any | rule);
    }
}
