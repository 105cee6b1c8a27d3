using Funnel.Domain.Wording;

namespace Funnel.Domain.Intent;

/// <summary>The intent level found for a customer, why, and what would lead one level up.</summary>
public sealed class Assessment
{
    internal Assessment(Level level, IReadOnlyList<Reason> reasons, Level? nextBetter, IReadOnlyList<Reason> missing)
    {
        Level = level;
        Reasons = reasons;
        NextBetter = nextBetter;
        Missing = missing;
    }

    /// <summary>The level.</summary>
    public Level Level { get; }

    /// <summary>What led to the level: the order, the planned date, the criteria, the questions answered.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>The level just above; null at the best.</summary>
    public Level? NextBetter { get; }

    /// <summary>
    /// Everything <see cref="NextBetter"/> asks for and the customer lacks; empty at the best level only.
    /// </summary>
    public IReadOnlyList<Reason> Missing { get; }
}
