using Funnel.Domain.Cards;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Assignment;

/// <summary>The rules by which cards that make no progress change hands; without rules none ever does.</summary>
public sealed class ReassignmentLadder
{
    /// <summary>A ladder of rules, for levels of any scale.</summary>
    /// <exception cref="ArgumentException">A level has two rules after the same time from the same day.</exception>
    public ReassignmentLadder(params IEnumerable<ReassignmentRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Rules = [.. rules];
        if (Rules.Where((rule, place) => Rules.Take(place).Any(other => IsSameStep(rule, other))).Any())
        {
            throw new ArgumentException("A level has one rule after one time.", nameof(rules));
        }
    }

    /// <summary>The rules.</summary>
    public IReadOnlyList<ReassignmentRule> Rules { get; }

    /// <summary>
    /// What should become of a card. Of several rules that hold, the one that came last counts. A card handed over on
    /// or after the day its rule took effect has been seen to (ours), until a rule that runs from that hand-over takes
    /// effect; a step that recommends the card as lost stands until somebody closes the card.
    /// </summary>
    /// <returns>The advice; null where the card stays with its consultant.</returns>
    public ReassignmentAdvice? Judge(ReassignmentCandidate card, LocalDate today)
    {
        if (card.State is not (CardState.Active or CardState.Dormant)
            || Latest(card, card.LevelSince, today, runsFromHandover: false) is not { } reached)
        {
            return null;
        }

        if (reached.Action == ReassignmentAction.Lost
            || card.HandedOverFrom(reached.DueOn(card.LevelSince)) is not { } handedOver)
        {
            return Recommend(reached, card.LevelSince);
        }

        return Latest(card, handedOver, today, runsFromHandover: true) is { } next
            ? Recommend(next, handedOver)
            : null;
    }

    private ReassignmentRule? Latest(
        ReassignmentCandidate card, LocalDate since, LocalDate today, bool runsFromHandover) => Rules
        .Where(rule => rule.Level == card.Level && rule.RunsFromHandover == runsFromHandover)
        .Where(rule => rule.DueOn(since) <= today)
        .MaxBy(rule => rule.DueOn(since));

    private static ReassignmentAdvice Recommend(ReassignmentRule rule, LocalDate since) =>
        new(rule, since, rule.DueOn(since), ReasonFor(rule, since));

    private static Reason ReasonFor(ReassignmentRule rule, LocalDate since)
    {
        var action = Codes.Of<ReassignmentAction>().NameOf(rule.Action);
        var day = DateReasons.Iso(since);
        var (from, forLong) = (
            rule.RunsFromHandover
                ? new Phrase($"{day} 转出后级别仍为 {rule.Level}", $"handed over on {day}, still at level {rule.Level}")
                : new Phrase($"自 {day} 起级别为 {rule.Level}", $"at level {rule.Level} since {day}"),
            TimeOf(rule));
        return new(Codes.Of<ReassignmentAction>().CodeOf(rule.Action), new(
            $"{from.Zh}{forLong.Zh}：{action.Zh}", $"{from.En}{forLong.En}: {action.En}"));
    }

    private static Phrase TimeOf(ReassignmentRule rule)
    {
        if (rule.After.Equals(Period.Zero))
        {
            return new("", "");
        }

        var time = IntervalWords.Of(rule.After);
        return new($"，满{time.Zh}未成交或升级", $", for {time.En} without a purchase or a rise");
    }

    private static bool IsSameStep(ReassignmentRule one, ReassignmentRule other) =>
        one.Level == other.Level && one.After == other.After && one.RunsFromHandover == other.RunsFromHandover;
}
