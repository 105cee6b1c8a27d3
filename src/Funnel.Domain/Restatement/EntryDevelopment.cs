using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using NodaTime;

namespace Funnel.Domain.Restatement;

/// <summary>
/// How late a dealer writes down (录入进度): what share of a month's rows is there so many days after the month's end,
/// as past months developed (ours 2). Corrections and merges are none of the rows; what proved wrong later is.
/// </summary>
public sealed record EntryDevelopment
{
    /// <summary>The days after a month's end by which its rows are taken as written down, unless given.</summary>
    public const int UsualLastLag = 60;

    private EntryDevelopment()
    {
    }

    /// <summary>The dealer; null for several together.</summary>
    public DealerId? Dealer { get; private init; }

    /// <summary>The day of knowledge: what was written down after it is not there.</summary>
    public LocalDate KnownOn { get; private init; }

    /// <summary>The days after a month's end by which its rows are taken as written down.</summary>
    public int LastLag { get; private init; }

    /// <summary>The months that were over on the day of knowledge, from the first that a row tells of.</summary>
    public IReadOnlyList<EntryMonth> Months { get; private init; } = [];

    /// <summary>How many rows there are.</summary>
    public long Rows { get; private init; }

    /// <summary>How many of them tell the day they were written down; all others count as written at once.</summary>
    public long Told { get; private init; }

    /// <summary>The share of rows that tell; null where there are none.</summary>
    public double? Coverage => Rows == 0 ? null : (double)Told / Rows;

    /// <summary>The development of every dealer, by the dealers' ids.</summary>
    /// <param name="history">The history, with everything known.</param>
    /// <param name="knownOn">The day of knowledge.</param>
    /// <param name="lastLag">The days after a month's end by which its rows are taken as written down.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last lag is negative, or above 3,650 days.</exception>
    public static IReadOnlyList<EntryDevelopment> Of(
        FunnelHistory history, LocalDate knownOn, int lastLag = UsualLastLag)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentOutOfRangeException.ThrowIfNegative(lastLag);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lastLag, 3_650);
        var counts = new Dictionary<DealerId, EntryCounts>();
        foreach (var (dealer, happenedOn, recordedOn) in WrittenRows.Of(history))
        {
            if (!counts.TryGetValue(dealer, out var count))
            {
                counts.Add(dealer, count = new(knownOn, lastLag));
            }

            count.Add(happenedOn, recordedOn);
        }

        return
        [
            .. counts.OrderBy(dealer => dealer.Key.Value, StringComparer.Ordinal).Select(dealer =>
                new EntryDevelopment
                {
                    Dealer = dealer.Key,
                    KnownOn = knownOn,
                    LastLag = lastLag,
                    Months = dealer.Value.Months,
                    Rows = dealer.Value.Rows,
                    Told = dealer.Value.Told,
                }),
        ];
    }

    /// <summary>Several dealers together: the counts add, month by month and day by day.</summary>
    /// <exception cref="ArgumentException">
    /// There is none, or they are known on different days or have other last lags.
    /// </exception>
    public static EntryDevelopment Sum(params IReadOnlyList<EntryDevelopment> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Select(part => (part.KnownOn, part.LastLag)).Distinct().ToList() is not [var (knownOn, lastLag)])
        {
            throw new ArgumentException("Developments add of one day of knowledge and one last lag.", nameof(parts));
        }

        var months = parts.SelectMany(part => part.Months).GroupBy(month => month.Month).OrderBy(same => same.Key)
            .Select(same => new EntryMonth(
                same.Key,
                [.. Enumerable.Range(0, lastLag + 1).Select(lag => same.Sum(month => month.ByLag[lag]))]));
        return new()
        {
            KnownOn = knownOn,
            LastLag = lastLag,
            Months = [.. months],
            Rows = parts.Sum(part => part.Rows),
            Told = parts.Sum(part => part.Told),
        };
    }

    /// <summary>
    /// The share of a month's rows that is typically there so many days after the month's end: Σ rows by that day ÷ Σ
    /// rows by the last lag, over the months that were seen for that long, so that large months weigh more
    /// (chain-ladder). Null where no month was.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative, or more than the last lag.</exception>
    public double? CompleteAfter(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, LastLag);
        var seen = Months.Where(month => Period.DaysBetween(month.Month.ToDateInterval().End, KnownOn) >= LastLag)
            .ToList();
        var all = seen.Sum(month => month.CountedBy(LastLag));
        return all == 0 ? null : (double)seen.Sum(month => month.CountedBy(days)) / all;
    }

    /// <summary>Whether both tell the same of the same dealer.</summary>
    public bool Equals(EntryDevelopment? other) => other is not null
        && (Dealer, KnownOn, LastLag) == (other.Dealer, other.KnownOn, other.LastLag)
        && (Rows, Told) == (other.Rows, other.Told)
        && Months.SequenceEqual(other.Months);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Dealer, KnownOn, LastLag, Rows);
}
