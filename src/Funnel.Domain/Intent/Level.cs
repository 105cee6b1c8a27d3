using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Intent;

/// <summary>One intent level of a scale: what it takes to be at it, and how often it wants contact.</summary>
/// <remarks>
/// A customer is at the best level whose requirements are all met: an order (<see cref="RequiresOrder"/>), a planned
/// purchase within a window (<see cref="BuysWithin"/>), every key question answered. Where no purchase date is known,
/// or the level has no window, any of its <see cref="Criteria"/> stands in for it. The last level of a scale takes in
/// everyone else. See <see cref="LevelScale.Assess"/>.
/// </remarks>
/// <param name="Code">The code in data.</param>
/// <param name="Name">The name in zh and en.</param>
/// <param name="Source">Where the level and its numbers come from.</param>
public sealed record Level(LevelCode Code, Phrase Name, Source Source)
{
    /// <summary>Whether only customers who have signed an order are at this level.</summary>
    public bool RequiresOrder { get; init; }

    /// <summary>
    /// The longest time from the assessment to the planned purchase, its last day included; null where the level has no
    /// such bound.
    /// </summary>
    /// <exception cref="ArgumentException">The interval does not lead forward by whole days.</exception>
    public Period? BuysWithin
    {
        get;
        init => field = value is null ? null : CalendarIntervals.Forward(value, nameof(BuysWithin));
    }

    /// <summary>
    /// The longest time between two contacts, its last day included; null where the level asks for none.
    /// </summary>
    /// <exception cref="ArgumentException">The interval does not lead forward by whole days.</exception>
    public Period? ContactInterval
    {
        get;
        init => field = value is null ? null : CalendarIntervals.Forward(value, nameof(ContactInterval));
    }

    /// <summary>The questions that must all be answered; empty where the level asks for none.</summary>
    public IReadOnlyList<KeyQuestion> KeyQuestions { get; init => field = [.. value]; } = [];

    /// <summary>
    /// What speaks for this level. A criterion listed at several levels of a scale speaks for the coolest of them only
    /// (ours): what an A customer also does is no proof of H.
    /// </summary>
    public IReadOnlyList<IntentCriterion> Criteria { get; init => field = [.. value]; } = [];

    /// <summary>What customers at this level have, where the scheme says so (LOTUS).</summary>
    public PurchaseFactors Factors { get; init; }

    /// <summary>Whether both are the same level with the same requirements, lists compared in order.</summary>
    public bool Equals(Level? other) => other is not null
        && (Code, Name, Source) == (other.Code, other.Name, other.Source)
        && (RequiresOrder, Factors) == (other.RequiresOrder, other.Factors)
        && Equals(BuysWithin, other.BuysWithin)
        && Equals(ContactInterval, other.ContactInterval)
        && KeyQuestions.SequenceEqual(other.KeyQuestions)
        && Criteria.SequenceEqual(other.Criteria);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Name, Source);
}
