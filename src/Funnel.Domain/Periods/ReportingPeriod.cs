using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Periods;

/// <summary>
/// The days a report is about, both ends included, and the day it is seen from. Nothing dated after
/// <see cref="AsOf"/> is known to the report.
/// </summary>
public sealed record ReportingPeriod
{
    /// <summary>The days from <paramref name="from"/> to <paramref name="to"/>, seen from the last of them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="to"/> lies before <paramref name="from"/>.
    /// </exception>
    public ReportingPeriod(LocalDate from, LocalDate to)
        : this(from, to, to)
    {
    }

    /// <summary>
    /// The days from <paramref name="from"/> to <paramref name="to"/>, seen from <paramref name="asOf"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="to"/> or <paramref name="asOf"/> lies before <paramref name="from"/>.
    /// </exception>
    public ReportingPeriod(LocalDate from, LocalDate to, LocalDate asOf)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        ArgumentOutOfRangeException.ThrowIfLessThan(asOf, from);
        From = from;
        To = to;
        AsOf = asOf;
    }

    /// <summary>First day of the period, included.</summary>
    public LocalDate From { get; }

    /// <summary>Last day of the period, included.</summary>
    public LocalDate To { get; }

    /// <summary>The day the period is seen from: facts dated on it are known, later ones are not.</summary>
    public LocalDate AsOf { get; }

    /// <summary>
    /// The last day of the period that is known: the earlier of <see cref="To"/> and <see cref="AsOf"/>.
    /// </summary>
    public LocalDate Cut => AsOf < To ? AsOf : To;

    /// <summary>Calendar days from <see cref="From"/> to <see cref="Cut"/>, both included.</summary>
    public int Days => Period.DaysBetween(From, Cut) + 1;

    /// <summary>The whole calendar month, seen from its last day.</summary>
    public static ReportingPeriod Month(int year, int month)
    {
        var calendarMonth = new YearMonth(year, month).ToDateInterval();
        return new(calendarMonth.Start, calendarMonth.End);
    }

    /// <summary>
    /// Each calendar month the period touches as a period of its own: clipped to this one, seen from its own end or
    /// from
    /// <see cref="AsOf"/> where that is earlier. Months that start after <see cref="AsOf"/> are left out.
    /// </summary>
    public IEnumerable<ReportingPeriod> Months()
    {
        for (var start = From; start <= Cut; start = Next(start))
        {
            var monthEnd = start.With(DateAdjusters.EndOfMonth);
            var end = monthEnd < To ? monthEnd : To;
            yield return new(start, end, AsOf < end ? AsOf : end);
        }

        static LocalDate Next(LocalDate day) => day.With(DateAdjusters.EndOfMonth).PlusDays(1);
    }

    /// <summary>The period in ISO dates, for logs.</summary>
    public override string ToString()
    {
        var iso = LocalDatePattern.Iso;
        return $"{iso.Format(From)}..{iso.Format(To)} as of {iso.Format(AsOf)}";
    }
}
