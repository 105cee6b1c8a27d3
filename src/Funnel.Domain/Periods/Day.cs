using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Periods;

/// <summary>
/// A day as a formula names it: a calendar date, or one of the days of a reporting period that is not chosen yet. It
/// lets a KPI be written once and asked of any period.
/// </summary>
public abstract record Day
{
    private Day()
    {
    }

    /// <summary>The first day of the period.</summary>
    public static Day From { get; } = new OfPeriod(new("期初日", "from"), p => p.From);

    /// <summary>The last known day of the period: the earlier of its end and the as-of date.</summary>
    public static Day Cut { get; } = new OfPeriod(new("截止日", "cut"), p => p.Cut);

    /// <summary>The day the report is seen from.</summary>
    public static Day AsOf { get; } = new OfPeriod(new("查询日", "as-of"), p => p.AsOf);

    /// <summary>The day in words.</summary>
    public abstract Phrase Words { get; }

    /// <summary>The calendar date.</summary>
    /// <exception cref="InvalidOperationException">The day belongs to a period that is not chosen yet.</exception>
    public LocalDate Date => Resolve(null);

    /// <summary>A calendar date as a day.</summary>
    public static implicit operator Day(LocalDate date) => new Calendar(date);

    /// <summary>The same as the conversion from a calendar date.</summary>
    public static Day FromLocalDate(LocalDate date) => date;

    /// <summary>The calendar date this day is in a given period.</summary>
    public LocalDate In(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Resolve(period);
    }

    /// <summary>
    /// The day as a file says it, which <see cref="DayText.Parse"/> reads as the same day again: <c>as-of</c>,
    /// <c>2010-10-31</c>, <c>cut minus 30 days</c>, <c>cut reached within P3M</c>.
    /// </summary>
    internal abstract string Text { get; }

    /// <summary>The day a number of calendar days earlier.</summary>
    public Day Minus(int days) => new Earlier(this, days);

    /// <summary>
    /// The earliest day from which an interval still reaches this one: what happened on it or later is not older than
    /// the interval. Calendar months count as the calendar does: one month from 31 January reaches the end of February.
    /// </summary>
    internal Day ReachedWithin(Period interval) => new Reached(this, interval);

    private protected abstract LocalDate Resolve(ReportingPeriod? period);

    private static Phrase Before(Day day, Phrase interval) =>
        new($"{day.Words.Zh}前{interval.Zh}", $"{day.Words.En} − {interval.En}");

    private sealed record Calendar(LocalDate On) : Day
    {
        public override Phrase Words => new(Text, Text);

        internal override string Text => IsoDate.Of(On);

        private protected override LocalDate Resolve(ReportingPeriod? period) => On;
    }

    private sealed record OfPeriod(Phrase Name, Func<ReportingPeriod, LocalDate> Choose) : Day
    {
        public override Phrase Words => Name;

        internal override string Text => Name.En;

        private protected override LocalDate Resolve(ReportingPeriod? period) => period is null
            ? throw new InvalidOperationException(
                $"The day '{Name.En}' is known only within a reporting period: bind the condition to one first.")
            : Choose(period);
    }

    private sealed record Earlier(Day Base, int Days) : Day
    {
        public override Phrase Words => Before(Base, IntervalWords.Of(Period.FromDays(Days)));

        internal override string Text => Base.Text + DayText.Earlier(Days);

        private protected override LocalDate Resolve(ReportingPeriod? period) => Base.Resolve(period).PlusDays(-Days);
    }

    private sealed record Reached(Day Base, Period Interval) : Day
    {
        public override Phrase Words => Before(Base, IntervalWords.Of(Interval));

        internal override string Text => Base.Text + DayText.Reached(Interval);

        private protected override LocalDate Resolve(ReportingPeriod? period)
        {
            var goal = Base.Resolve(period);
            var day = goal.Minus(Interval);
            while (day.Plus(Interval) < goal)
            {
                day = day.PlusDays(1);
            }

            while (day.PlusDays(-1).Plus(Interval) >= goal)
            {
                day = day.PlusDays(-1);
            }

            return day;
        }
    }
}
