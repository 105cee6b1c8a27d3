using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.Landmarks;

/// <summary>
/// The days that a month under way is held against: today, and the days of the past that stand in a month moved back by
/// whole weeks as today stands in this one, with as many days gone and as many to come. Weekdays are the same.
/// </summary>
/// <remarks>
/// Past landmark 1 is as many days before today as there are to come, so that its outcome is known; each further one
/// lies a week before. What a landmark learns from lies before it in the same way.
/// </remarks>
public sealed class LandmarkDays
{
    /// <summary>How many weeks are looked back on unless told otherwise: a year, all seasons once.</summary>
    public const int UsualWeeks = 52;

    /// <summary>Over how many weeks before a landmark filings are averaged by weekday.</summary>
    public const int InflowWeeks = 8;

    /// <summary>The landmarks of a month.</summary>
    /// <param name="month">The month, seen from a day before its last one.</param>
    /// <param name="weeks">Past landmarks, and how many each landmark learns from.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The month is seen from its last day or later, or there are no weeks.
    /// </exception>
    public LandmarkDays(ReportingPeriod month, int weeks = UsualWeeks)
    {
        ArgumentNullException.ThrowIfNull(month);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(month.AsOf, month.To, nameof(month));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weeks);
        (Month, Weeks) = (month, weeks);
        DaysGone = month.Days;
        DaysToCome = Period.DaysBetween(month.AsOf, month.To);
        Landmarks =
        [
            month.AsOf,
            .. Enumerable.Range(0, weeks).Select(week => month.AsOf.PlusDays(-DaysToCome - (7 * week))),
        ];
    }

    /// <summary>The month.</summary>
    public ReportingPeriod Month { get; }

    /// <summary>How many past landmarks there are, and how many days each landmark learns from.</summary>
    public int Weeks { get; }

    /// <summary>Days of the month that are over, today included.</summary>
    public int DaysGone { get; }

    /// <summary>Days of the month after today.</summary>
    public int DaysToCome { get; }

    /// <summary>Days of the month.</summary>
    public int Length => DaysGone + DaysToCome;

    /// <summary>Today, then the past landmarks, latest first.</summary>
    public IReadOnlyList<LocalDate> Landmarks { get; }

    /// <summary>The first day of the month that a landmark stands in.</summary>
    public LocalDate FirstDay(int landmark) => Landmarks[landmark].PlusDays(1 - DaysGone);

    /// <summary>The last day of the month that a landmark stands in.</summary>
    public LocalDate LastDay(int landmark) => Landmarks[landmark].PlusDays(DaysToCome);

    /// <summary>The day of knowledge at a landmark: itself; for today the month's.</summary>
    internal LocalDate KnownOn(int landmark) => landmark == 0 ? Month.KnownOn : Landmarks[landmark];

    /// <summary>The days a landmark learns from, latest first: each with its outcome known at the landmark.</summary>
    internal IEnumerable<LocalDate> TrainingDays(int landmark) => Enumerable.Range(0, Weeks)
        .Select(week => Landmarks[landmark].PlusDays(-DaysToCome - (7 * week)));
}
