using Funnel.Domain.Cards;
using Funnel.Domain.Intent;

namespace Funnel.Domain.Reports;

/// <summary>How a card stood at the end of a day.</summary>
/// <param name="Level">The level recorded last.</param>
/// <param name="State">The state; a card delivered or lost has this on its last day.</param>
public readonly record struct LevelMark(LevelCode Level, CardState State);
