using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using NodaTime;

namespace Funnel.Domain.Landmarks;

/// <summary>A card that is open at the end of today.</summary>
/// <param name="Card">The card.</param>
/// <param name="Group">Its group; <see cref="GroupKey.All"/> where there are none.</param>
/// <param name="Cell">Which cards it is like.</param>
/// <param name="InStateSince">The first day at whose end it was in its state, without a break since.</param>
/// <param name="Part">What its delivery this month would count among; its order is the one in force.</param>
public sealed record LandmarkCard(
    CardId Card, GroupKey Group, LandmarkCell Cell, LocalDate InStateSince, RetailPart Part);
