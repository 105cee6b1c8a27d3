using NodaTime;

namespace Funnel.Domain.Periods;

/// <summary>
/// The days a report is about, both ends included, and its two clocks: the day it is seen from and the day of
/// knowledge. Nothing dated after <see cref="AsOf"/> and nothing recorded after <see cref="KnownOn"/> is known to the
/// report (ours 2).
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
        : this(from, to, asOf, asOf)
    {
    }

    /// <summary>
    /// The days from <paramref name="from"/> to <paramref name="to"/>, seen from <paramref name="asOf"/> with what was
    /// recorded by the end of <paramref name="knownOn"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="to"/> or <paramref name="asOf"/> lies before <paramref name="from"/>, or
    /// <paramref name="knownOn"/> before <paramref name="asOf"/>.
    /// </exception>
    public ReportingPeriod(LocalDate from, LocalDate to, LocalDate asOf, LocalDate knownOn)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        ArgumentOutOfRangeException.ThrowIfLessThan(asOf, from);
        ArgumentOutOfRangeException.ThrowIfLessThan(knownOn, asOf);
        From = from;
        To = to;
        AsOf = asOf;
        KnownOn = knownOn;
    }

    /// <summary>First day of the period, included.</summary>
    public LocalDate From { get; }

    /// <summary>Last day of the period, included.</summary>
    public LocalDate To { get; }

    /// <summary>The day the period is seen from: facts dated on it are known, later ones are not.</summary>
    public LocalDate AsOf { get; }

    /// <summary>
    /// The day until which records count: those written down on it are known, later ones are not, whatever day they
    /// tell of. Corrections written down by then count whatever <see cref="AsOf"/> is.
    /// </summary>
    public LocalDate KnownOn { get; }

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

    /// <summary>The same days, seen from the same day, with what was recorded by the end of another one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before <see cref="AsOf"/>.</exception>
    public ReportingPeriod KnownBy(LocalDate day) => new(From, To, AsOf, day);

    /// <summary>
    /// Each calendar month the period touches as a period of its own: clipped to this one, seen from its own end or
    /// from <see cref="AsOf"/> where that is earlier, and known as this one is: a report has one day of knowledge.
    /// Months that start after <see cref="AsOf"/> are left out.
    /// </summary>
    public IEnumerable<ReportingPeriod> Months() => Spans(DateAdjusters.EndOfMonth);

    /// <summary>
    /// Each ISO week, Monday to Sunday, that the period touches, clipped to it and seen as <see cref="Months"/> are.
    /// </summary>
    public IEnumerable<ReportingPeriod> Weeks() => Spans(DateAdjusters.NextOrSame(IsoDayOfWeek.Sunday));

    /// <summary>
    /// What the period is held against: for a calendar month, quarter or year the one before, equally far on (from the
    /// 1st to the d-th, clipped to a shorter month's end; all of it where this one is over); for any other period as
    /// many days right before it. Seen from its own last day, known as this one is (ours 2).
    /// </summary>
    public ReportingPeriod Previous() => CalendarMonths is { } months
        ? Earlier(months)
        : new(From.PlusDays(-Days), From.PlusDays(-1), From.PlusDays(-1), KnownOn);

    /// <summary>
    /// The same days a year before, equally far on as <see cref="Previous"/> is; seen from the last of them (ours 2).
    /// </summary>
    public ReportingPeriod YearBefore() => Earlier(months: 12);

    /// <summary>The months of a calendar month, quarter or year; null for any other period.</summary>
    private int? CalendarMonths
    {
        get
        {
            foreach (var months in (ReadOnlySpan<int>)[1, 3, 12])
            {
                if (From.Day == 1 && (From.Month - 1) % months == 0 && To.PlusDays(1) == From.PlusMonths(months))
                {
                    return months;
                }
            }

            return null;
        }
    }

    /// <summary>The period in ISO dates, for logs; the day of knowledge where it is not the as-of date.</summary>
    public override string ToString()
    {
        var known = KnownOn == AsOf ? "" : $", known on {IsoDate.Of(KnownOn)}";
        return $"{IsoDate.Of(From)}..{IsoDate.Of(To)} as of {IsoDate.Of(AsOf)}{known}";
    }

    private ReportingPeriod Earlier(int months)
    {
        var from = From.PlusMonths(-months);
        var isOver = Cut == To && CalendarMonths is not null;
        var to = isOver ? from.PlusMonths(CalendarMonths!.Value).PlusDays(-1) : Cut.PlusMonths(-months);
        return new(from, to, to, KnownOn);
    }

    private IEnumerable<ReportingPeriod> Spans(Func<LocalDate, LocalDate> endOf)
    {
        for (var start = From; start <= Cut; start = endOf(start).PlusDays(1))
        {
            var end = LocalDate.Min(endOf(start), To);
            yield return new(start, end, LocalDate.Min(AsOf, end), KnownOn);
        }
    }
}
