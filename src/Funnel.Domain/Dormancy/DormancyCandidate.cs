using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Dormancy;

/// <summary>
/// What the dormancy rule has to know about an open card; what it may know besides, for a rule that is a condition.
/// </summary>
/// <param name="Channel">How the card was filed.</param>
/// <param name="FiledOn">The day it was filed.</param>
/// <param name="HasVisited">Whether the customer has been to the showroom; a walk-in always has.</param>
/// <param name="Covered">What the filing and all contacts together have covered.</param>
/// <param name="HasContact">Whether anybody has contacted the customer since the filing.</param>
public readonly record struct DormancyCandidate(
    FilingChannel Channel,
    LocalDate FiledOn,
    bool HasVisited,
    ContactContents Covered,
    bool HasContact)
{
    /// <summary>The first showroom visit, if there was one; a walk-in filing is one.</summary>
    public LocalDate? FirstVisitOn { get; init; }

    /// <summary>The latest contact, if there was one.</summary>
    public LocalDate? LastContactOn { get; init; }

    /// <summary>The next contact date, if one is set.</summary>
    public LocalDate? NextContactOn { get; init; }

    /// <summary>The level.</summary>
    public LevelCode? Level { get; init; }

    /// <summary>The day since which the card is at its level.</summary>
    public LocalDate? LevelSince { get; init; }

    /// <summary>How many calls in a row nobody has answered.</summary>
    public int UnansweredCalls { get; init; }
}
