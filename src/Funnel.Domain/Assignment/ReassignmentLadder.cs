using Funnel.Domain.Cards;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Assignment;

/// <summary>The rules by which cards that make no progress change hands; without rules none ever does.</summary>
public sealed class ReassignmentLadder
{
    /// <summary>A ladder of rules, for levels of any scale.</summary>
    /// <exception cref="ArgumentException">A level has two rules after the same time.</exception>
    public ReassignmentLadder(params IEnumerable<ReassignmentRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Rules = [.. rules];
        if (Rules.DistinctBy(rule => (rule.Level, rule.After)).Count() != Rules.Count)
        {
            throw new ArgumentException("A level has one rule after one time.", nameof(rules));
        }
    }

    /// <summary>The rules.</summary>
    public IReadOnlyList<ReassignmentRule> Rules { get; }

    /// <summary>
    /// What should become of a card. Of several rules that hold, the one that came last counts. A card handed over on
    /// or after the day its rule took effect has been seen to, until the next step (ours); a step that recommends the
    /// card as lost stands until somebody closes the card.
    /// </summary>
    public ReassignmentVerdict Judge(ReassignmentCandidate card, LocalDate today)
    {
        if (card.State is not (CardState.Active or CardState.Dormant))
        {
            return new ReassignmentVerdict.Stays();
        }

        var reached = Rules
            .Where(rule => rule.Level == card.Level && rule.DueOn(card.LevelSince) <= today)
            .MaxBy(rule => rule.DueOn(card.LevelSince));
        return reached is null || IsSeenTo(reached, card)
            ? new ReassignmentVerdict.Stays()
            : new ReassignmentVerdict.Recommended(
                reached, card.LevelSince, reached.DueOn(card.LevelSince), ReasonFor(reached, card.LevelSince));
    }

    private static bool IsSeenTo(ReassignmentRule rule, ReassignmentCandidate card) =>
        rule.Action != ReassignmentAction.Lost && card.TransferredOn >= rule.DueOn(card.LevelSince);

    private static Reason ReasonFor(ReassignmentRule rule, LocalDate since)
    {
        var time = IntervalWords.Of(rule.After);
        var action = ReassignmentActions.All.NameOf(rule.Action);
        var day = DateReasons.Iso(since);
        return new(ReassignmentActions.All.CodeOf(rule.Action), new(
            $"自 {day} 起级别为 {rule.Level}，满{time.Zh}未成交或升级：{action.Zh}",
            $"at level {rule.Level} since {day}, for {time.En} without a purchase or a rise: {action.En}"));
    }
}
