using Funnel.Domain.Sources;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Intent;

/// <summary>One intent level of a scale.</summary>
/// <param name="Code">The code in data.</param>
/// <param name="Name">The name in zh and en.</param>
/// <param name="Source">Where the level and its numbers come from.</param>
public sealed record Level(LevelCode Code, Phrase Name, Source Source)
{
    /// <summary>
    /// The longest time from the assessment to the planned purchase, its last day included; null where the level has no
    /// such bound.
    /// </summary>
    public Period? BuysWithin { get; init; }

    /// <summary>The longest time between two contacts, its last day included; null where the level asks for none.</summary>
    public Period? ContactInterval { get; init; }
}
