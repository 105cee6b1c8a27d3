using Funnel.Domain.Channels;
using Funnel.Domain.Intent;

namespace Funnel.Domain.Reports;

/// <summary>The open cards that agree in level, age, visit and channel.</summary>
/// <param name="Level">The level.</param>
/// <param name="Age">The age, in days since filing.</param>
/// <param name="HasVisited">Whether they have been to the showroom at least once (GPS 2.7).</param>
/// <param name="Channel">The filing channel.</param>
/// <param name="Cards">How many there are.</param>
public sealed record StructureCell(LevelCode Level, AgeBand Age, bool HasVisited, FilingChannel Channel, long Cards);
