using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>The days from whose ends facts are looked at, ascending, each once; at least one.</summary>
internal sealed class AskedDays
{
    private readonly LocalDate[] _days;

    public AskedDays(params IEnumerable<LocalDate> days) => _days = [.. days.Distinct().Order()];

    public LocalDate First => _days[0];

    public LocalDate Last => _days[^1];

    /// <summary>Every day from one to another, both included.</summary>
    public static AskedDays Every(LocalDate first, LocalDate last) =>
        new(Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays));

    /// <summary>Whether a day is one of them.</summary>
    public bool Contains(LocalDate day) => Array.BinarySearch(_days, day) >= 0;

    /// <summary>The first of them that is a day or comes after it; null for none and where all lie before.</summary>
    public LocalDate? From(LocalDate? day)
    {
        if (day is not { } from)
        {
            return null;
        }

        var place = Array.BinarySearch(_days, from);
        place = place < 0 ? ~place : place;
        return place < _days.Length ? _days[place] : null;
    }
}
