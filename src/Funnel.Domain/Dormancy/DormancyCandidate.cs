using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using NodaTime;

namespace Funnel.Domain.Dormancy;

/// <summary>What the dormancy rule has to know about an open card.</summary>
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
    bool HasContact);
