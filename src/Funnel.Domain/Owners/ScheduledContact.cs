using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Owners;

/// <summary>One contact of a schedule: when after the delivery it is due, and what it is about.</summary>
public sealed class ScheduledContact
{
    private readonly int _months;
    private readonly int _days;

    /// <summary>A contact due some time after the delivery.</summary>
    /// <param name="after">
    /// Time from the delivery to the due date. Months count from the delivery date itself: one month after 31 January
    /// is the end of February, two months 31 March.
    /// </param>
    /// <param name="graceDays">Days after the due date on which it still counts, the last included.</param>
    /// <param name="source">Where the time comes from.</param>
    /// <param name="topics">What it is about.</param>
    /// <exception cref="ArgumentException">The time does not lead forward by whole days.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The grace is negative.</exception>
    public ScheduledContact(Period after, int graceDays, Source source, params IEnumerable<OwnerTopic> topics)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(graceDays);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(topics);
        After = CalendarIntervals.Forward(after, nameof(after));
        GraceDays = graceDays;
        Source = source;
        Topics = [.. topics];
        const int MonthsPerYear = 12, DaysPerWeek = 7;
        _months = (After.Years * MonthsPerYear) + After.Months;
        _days = (After.Weeks * DaysPerWeek) + After.Days;
    }

    /// <summary>Time from the delivery to the due date.</summary>
    public Period After { get; }

    /// <summary>Days after the due date on which the contact still counts as made in time, the last included.</summary>
    public int GraceDays { get; }

    /// <summary>Where the time comes from.</summary>
    public Source Source { get; }

    /// <summary>What the contact is about.</summary>
    public IReadOnlyList<OwnerTopic> Topics { get; }

    /// <summary>The name in zh and en, such as <c>7天回访</c>.</summary>
    public Phrase Name
    {
        get
        {
            var words = IntervalWords.Of(After);
            return new($"{words.Zh}回访", $"contact after {words.En}");
        }
    }

    /// <summary>The day the contact is due.</summary>
    internal LocalDate DueOn(LocalDate deliveredOn) => deliveredOn.PlusMonths(_months).PlusDays(_days);

    /// <summary>The last day on which the contact counts.</summary>
    internal LocalDate ClosesOn(LocalDate deliveredOn) => DueOn(deliveredOn).PlusDays(GraceDays);
}
