using Funnel.Domain.Dealers;
using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.Standards;

/// <summary>
/// Which standard holds from when, with its levels, intervals, dormancy rule and KPIs: for every dealer, or for one
/// that has its own. A period in which it changes is refused unless an edition is pinned (ours 2).
/// </summary>
public sealed class StandardBook
{
    private readonly LocalDate? _pinned;

    /// <summary>Puts editions into a book.</summary>
    /// <exception cref="ArgumentException">There is none, or a dealer has two from one day.</exception>
    public StandardBook(params IEnumerable<StandardEdition> editions)
        : this([.. editions], null)
    {
        if (Editions.Count == 0)
        {
            throw new ArgumentException("A book has at least one edition.", nameof(editions));
        }

        if (Editions.DistinctBy(one => (one.Dealer, one.EffectiveFrom)).Count() != Editions.Count)
        {
            throw new ArgumentException("A dealer has one edition from a day.", nameof(editions));
        }
    }

    private StandardBook(IReadOnlyList<StandardEdition> editions, LocalDate? pinned) =>
        (Editions, _pinned) = (editions, pinned);

    /// <summary>Every edition, in the order in which they were given.</summary>
    public IReadOnlyList<StandardEdition> Editions { get; }

    /// <summary>The same book, by which the edition of one day holds whatever the period.</summary>
    public StandardBook Pin(LocalDate day) => new(Editions, day);

    /// <summary>
    /// The standard that a period of a dealer is under: the one in force on the pinned day, else on the period's last
    /// one; none where it changes within the period, or none holds yet.
    /// </summary>
    /// <param name="period">The period.</param>
    /// <param name="dealer">The dealer; what holds for those without one of their own where null.</param>
    public BookAnswer<SalesStandard> In(ReportingPeriod period, DealerId? dealer = null)
    {
        ArgumentNullException.ThrowIfNull(period);
        var (first, last) = _pinned is { } day ? (day, day) : (period.From, period.To);
        if (At(first, dealer) is not { } begin)
        {
            var earliest = Editions.Where(one => IsOf(one, dealer)).Select(one => one.EffectiveFrom)
                .DefaultIfEmpty(LocalDate.MaxIsoValue).Min();
            return new(BookTexts.StandardNotYet(earliest, period));
        }

        var change = Editions
            .Where(one => first < one.EffectiveFrom && one.EffectiveFrom <= last)
            .OrderBy(one => one.EffectiveFrom)
            .FirstOrDefault(one => At(one.EffectiveFrom, dealer) == one);
        return change is null ? new(begin.Standard) : new(BookTexts.MixedStandards(change));
    }

    private static bool IsOf(StandardEdition one, DealerId? dealer) => one.Dealer is null || one.Dealer == dealer;

    // A dealer's own goes before the one for all, however old it is.
    private StandardEdition? At(LocalDate day, DealerId? dealer) => Editions
        .Where(one => IsOf(one, dealer) && one.EffectiveFrom <= day)
        .OrderByDescending(one => one.Dealer is not null)
        .ThenByDescending(one => one.EffectiveFrom)
        .FirstOrDefault();
}
