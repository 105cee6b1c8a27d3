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

        var since = TakeOut(level) is { } before && Period.DaysBetween(before.LeftOn, on) < ShortestAbsence
            ? before.Since
            : on;
        TakeOut(Level);
        _left.Add((Level, Since, on));
        (Level, Since) = (level, since);
    }

    /// <summary>An order stopped the clock; with its cancellation it starts anew.</summary>
    public void Restart(LocalDate on) => Start(Level, on);

    // Each level stands there once. A lambda would cost an object for each of millions of contacts.
    private (LevelCode Level, LocalDate Since, LocalDate LeftOn)? TakeOut(LevelCode level)
    {
        for (var place = 0; place < _left.Count; place++)
        {
            if (_left[place] is var past && past.Level == level)
            {
                _left.RemoveAt(place);
                return past;
            }
        }

        return null;
    }
}
