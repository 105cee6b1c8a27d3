using NodaTime;

namespace Funnel.Domain.Entries;

/// <summary>
/// The thresholds by which the audit of recorded rows judges; all of them are ours, and a standard may say others.
/// Days count calendar days with both ends in.
/// </summary>
public sealed record AuditPolicy
{
    // As far as a condition counts days.
    private const int Most = 3650;

    /// <summary>The usual thresholds.</summary>
    public static AuditPolicy Usual { get; } = new();

    /// <summary>Days from filing to delivery within which a card counts as filed at its delivery.</summary>
    public int DaysFilingToDelivery { get; init => field = Whole(value); } = 1;

    /// <summary>Days after a loss within which the customer's new card counts as filed again.</summary>
    public int DaysToRefiling { get; init => field = Whole(value); } = 30;

    /// <summary>Cards of one consultant that may not share a phone, that number and more.</summary>
    public int CardsOfOnePhone { get; init => field = Positive(value); } = 5;

    /// <summary>Days between an order or delivery and a changed identity within which the two go together.</summary>
    public int DaysFromDealToIdentity { get; init => field = Whole(value); } = 3;

    /// <summary>Days between a filing and its recording that are still timely.</summary>
    public int TimelyFilingDays { get; init => field = Whole(value); } = 2;

    /// <summary>Days before the month's last day on which a card that is put to rest may be parked.</summary>
    public int ParkedBeforeMonthEnd { get; init => field = Whole(value); } = 3;

    /// <summary>Days after which a card that was parked is awake again, at the latest.</summary>
    public int ParkedDays { get; init => field = Whole(value); } = 5;

    /// <summary>The last days of a month in which losses may be dumped.</summary>
    public int DumpingDays { get; init => field = Positive(value); } = 2;

    /// <summary>Contacts with different cards that make a burst, that number and more.</summary>
    public int BurstContacts { get; init => field = Positive(value); } = 5;

    /// <summary>Seconds within which each contact of a burst follows the one before, that number left out.</summary>
    public int BurstSeconds { get; init => field = Positive(value); } = 20;

    /// <summary>The days of the week with a plan meeting, in their order.</summary>
    /// <exception cref="ArgumentException">One of them is none.</exception>
    public IReadOnlyList<IsoDayOfWeek> MeetingDays
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.Any(day => day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday))
            {
                throw new ArgumentException("A meeting is on a day of the week.", nameof(value));
            }

            field = [.. value.Distinct().Order()];
        }
    } = [IsoDayOfWeek.Monday];

    /// <summary>Days before a plan meeting on which a raised level may be for its sake.</summary>
    public int LiftDaysBefore { get; init => field = Whole(value); } = 1;

    /// <summary>Days after a plan meeting within which such a level is lowered again.</summary>
    public int LiftDaysAfter { get; init => field = Whole(value); } = 3;

    /// <summary>Times a next contact date may not be moved in a row, that number and more.</summary>
    public int DatePushes { get; init => field = Positive(value); } = 3;

    /// <summary>Minutes of a visit after which it should leave a result, that number left out.</summary>
    public int MinutesWithoutResult { get; init => field = Whole(value); } = 10;

    /// <summary>Records below which minutes of arrival tell nothing.</summary>
    public int HeapingRecords { get; init => field = Positive(value); } = 100;

    /// <summary>Instances below which nobody is named by statistics.</summary>
    public int FewestInstances { get; init => field = Positive(value); } = 8;

    /// <summary>By how many times a rate exceeds that of the peers before anybody is named.</summary>
    public int TimesPeers { get; init => field = Positive(value); } = 2;

    /// <summary>Consultants below which a dealer is held against the group of dealers.</summary>
    public int FewestConsultants { get; init => field = Positive(value); } = 4;

    /// <summary>Of 100 who are named by statistics, how many may be named by chance.</summary>
    public int NamedByChancePercent
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(value, 100);
            field = value;
        }
    } = 5;

    /// <summary>Whether both say the same.</summary>
    public bool Equals(AuditPolicy? other) => other is not null
        && Numbers.SequenceEqual(other.Numbers)
        && MeetingDays.SequenceEqual(other.MeetingDays);

    /// <inheritdoc/>
    public override int GetHashCode() => Numbers.Aggregate(MeetingDays.Count, HashCode.Combine);

    private IEnumerable<int> Numbers => AuditThreshold.All.Select(threshold => threshold.Of(this));

    private static int Whole(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Most);
        return value;
    }

    private static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return Whole(value);
    }
}
