using Funnel.Domain.Cards;
using Funnel.Domain.Intent;

namespace Funnel.Domain.Landmarks;

/// <summary>Open cards that are alike at the end of a day: what may be learned from one goes for the others.</summary>
/// <param name="State">The state: active, dormant or ordered.</param>
/// <param name="Days">How long they have been in it without a break.</param>
/// <param name="Level">The level they show.</param>
public readonly record struct LandmarkCell(CardState State, DayBand Days, LevelCode Level);
