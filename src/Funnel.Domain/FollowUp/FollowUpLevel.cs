using System.Globalization;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.FollowUp;

/// <summary>
/// How closely a card is followed, 跟进级别: chosen by the consultant, controlled by the showroom manager, apart from the
/// intent level (GPS 3).
/// </summary>
public sealed record FollowUpLevel
{
    /// <summary>A follow-up level.</summary>
    /// <param name="number">Its number, 1 for the closest.</param>
    /// <param name="interval">The longest time to the next contact, its last day included.</param>
    /// <param name="source">Where the interval comes from.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    /// <exception cref="ArgumentException">The interval does not lead forward by whole days.</exception>
    public FollowUpLevel(int number, Period interval, Source source)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        ArgumentNullException.ThrowIfNull(source);
        Number = number;
        Interval = CalendarIntervals.Forward(interval, nameof(interval));
        Source = source;
    }

    /// <summary>The number, 1 for the closest.</summary>
    public int Number { get; }

    /// <summary>The longest time to the next contact, its last day included.</summary>
    public Period Interval { get; }

    /// <summary>Where the interval comes from.</summary>
    public Source Source { get; }

    /// <summary>The name in zh and en.</summary>
    public Phrase Name
    {
        get
        {
            var number = Number.ToString(CultureInfo.InvariantCulture);
            return new($"跟进级别{number}", $"follow-up level {number}");
        }
    }
}
