using NodaTime;

namespace Funnel.Domain.Periods;

/// <summary>Guards the intervals of rules: forward in time and made of whole calendar units.</summary>
internal static class CalendarIntervals
{
    /// <summary>The interval, if it leads at least one day forward.</summary>
    /// <exception cref="ArgumentException">It holds hours or less, a negative unit, or nothing.</exception>
    public static Period Forward(Period interval, string paramName)
    {
        ArgumentNullException.ThrowIfNull(interval, paramName);
        return IsForward(interval)
            ? interval
            : throw new ArgumentException(
                "An interval is made of whole days, weeks, months or years ahead.", paramName);
    }

    /// <summary>Whether an interval leads at least one day forward, by whole calendar units.</summary>
    public static bool IsForward(Period interval)
    {
        var smallest = Math.Min(Math.Min(interval.Years, interval.Months), Math.Min(interval.Weeks, interval.Days));
        return smallest >= 0 && !interval.HasTimeComponent && interval.HasDateComponent;
    }
}
