using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>
/// The recorded level of a card, and since when it is at it: leaving a level for a few days does not restart its clock.
/// </summary>
internal sealed class LevelClock
{
    // Fewer days away from a level than a week are a dip, not a new start (DRM, ours).
    private const int ShortestAbsence = 7;

    private readonly List<(LevelCode Level, LocalDate Since, LocalDate LeftOn)> _left = [];

    public LevelCode Level { get; private set; }

    public LocalDate Since { get; private set; }

    public void Start(LevelCode level, LocalDate on)
    {
        _left.Clear();
        (Level, Since) = (level, on);
    }

    public void Set(LevelCode level, LocalDate on)
    {
        if (level == Level)
        {
            return;
        }

        var before = _left.FindIndex(past => past.Level == level);
        var since = before >= 0 && Period.DaysBetween(_left[before].LeftOn, on) < ShortestAbsence
            ? _left[before].Since
            : on;
        _left.RemoveAll(past => past.Level == level || past.Level == Level);
        _left.Add((Level, Since, on));
        (Level, Since) = (level, since);
    }

    /// <summary>An order stopped the clock; with its cancellation it starts anew.</summary>
    public void Restart(LocalDate on) => Start(Level, on);
}
