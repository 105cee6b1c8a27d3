using Funnel.Domain.Intent;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using NodaTime;

namespace Funnel.Domain.Assignment;

/// <summary>
/// One step of a ladder: a card too long at one level without a purchase, or too long after it was handed over for
/// that, should change hands.
/// </summary>
public sealed record ReassignmentRule
{
    /// <summary>A step of a ladder.</summary>
    /// <param name="level">The level it is about.</param>
    /// <param name="after">
    /// Time at that level after which it takes effect, the day it is reached included; zero for at once.
    /// </param>
    /// <param name="action">What it recommends.</param>
    /// <param name="source">Where the time comes from.</param>
    /// <param name="targets">Who should take over; at least one.</param>
    /// <exception cref="ArgumentException">
    /// The time leads back or is no whole number of days, or nobody takes over.
    /// </exception>
    public ReassignmentRule(
        LevelCode level,
        Period after,
        ReassignmentAction action,
        Source source,
        params IEnumerable<ReassignmentTarget> targets)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(targets);
        Level = level;
        After = Period.Zero.Equals(after) ? after : CalendarIntervals.Forward(after, nameof(after));
        Action = action;
        Source = source;
        Targets = [.. targets];
        if (Targets.Count == 0)
        {
            throw new ArgumentException("Somebody is to take over.", nameof(targets));
        }
    }

    /// <summary>The level it is about.</summary>
    public LevelCode Level { get; }

    /// <summary>
    /// Time at that level, or after the hand-over, after which it takes effect; the day it is reached is included.
    /// </summary>
    public Period After { get; }

    /// <summary>
    /// Whether the time runs from the hand-over that answered an earlier step of the level, not from the day the card
    /// reached the level (DRM: 3 more months after that hand-over).
    /// </summary>
    public bool RunsFromHandover { get; init; }

    /// <summary>What it recommends.</summary>
    public ReassignmentAction Action { get; }

    /// <summary>Where the time comes from.</summary>
    public Source Source { get; }

    /// <summary>Who should take over.</summary>
    public IReadOnlyList<ReassignmentTarget> Targets { get; }

    /// <summary>The day from which it holds, where its time runs from a day.</summary>
    internal LocalDate DueOn(LocalDate since) => since.Plus(After);

    /// <summary>The latest day from which its time can run for the rule to hold on a day.</summary>
    internal LocalDate LatestSince(LocalDate today)
    {
        var day = today.Minus(After);
        while (DueOn(day) > today)
        {
            day = day.PlusDays(-1);
        }

        while (DueOn(day.PlusDays(1)) <= today)
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    /// <summary>Whether both say the same, targets compared in order.</summary>
    public bool Equals(ReassignmentRule? other) => other is not null
        && (Level, Action, Source, RunsFromHandover)
            == (other.Level, other.Action, other.Source, other.RunsFromHandover)
        && After.Equals(other.After)
        && Targets.SequenceEqual(other.Targets);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Level, After, Action, Source);
}
