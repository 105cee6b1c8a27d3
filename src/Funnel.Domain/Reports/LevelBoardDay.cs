using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Reports;

/// <summary>The open cards at the end of a day by level.</summary>
/// <param name="On">The day.</param>
/// <param name="Levels">Each level of the scale, best first, with its open cards.</param>
public sealed record LevelBoardDay(LocalDate On, IReadOnlyList<(LevelCode Level, long Cards)> Levels)
{
    /// <summary>All open cards.</summary>
    public long Open => Levels.Sum(level => level.Cards);
}
