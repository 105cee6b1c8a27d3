using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Inventory;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Landmarks;

/// <summary>
/// What a month under way can be forecast from, and every past landmark could have been: whole numbers, counted in one
/// pass over the histories of the cards. Each is what the facts of its day would give.
/// </summary>
public sealed class LandmarkCounts
{
    private readonly LandmarkSums _sums;
    private readonly IReadOnlyList<IReadOnlyList<CellCount>> _learned;
    private readonly IReadOnlyList<LandmarkCell> _cells;

    private LandmarkCounts(LandmarkDays days, LandmarkSums sums)
    {
        (Days, _sums) = (days, sums);
        _learned = sums.Cells.Learned();
        _cells = [.. sums.Cells.Cells];
        FirstFiledOn = sums.FirstFiled == CardCourse.Never ? null : DayNumber.ToDate(sums.FirstFiled);
        Total = new(GroupKey.All, sums.Total, sums.Cells.Stock());
        Open = [.. sums.Open.OrderBy(card => card.Card.Value, StringComparer.Ordinal)];
    }

    /// <summary>The month and its landmarks.</summary>
    public LandmarkDays Days { get; }

    /// <summary>The day the first card was filed; null where there is none.</summary>
    public LocalDate? FirstFiledOn { get; }

    /// <summary>All cards together.</summary>
    public LandmarkGroup Total { get; }

    /// <summary>The keys of the groups, in order; none where cards are not grouped.</summary>
    public IReadOnlyList<GroupKey> Groups => [.. _sums.Groups.Keys.Order()];

    /// <summary>The cards open today, ordinally by id.</summary>
    public IReadOnlyList<LandmarkCard> Open { get; }

    /// <summary>What makes a scope or a group here: what never changes about a card.</summary>
    public static IReadOnlyCollection<Dimension> Dimensions => FiledCard.Facts.Dimensions;

    /// <summary>Whether a scope speaks of nothing else.</summary>
    public static bool Knows(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return scope.Knows(FiledCard.Facts);
    }

    /// <summary>Counts the cards of a history.</summary>
    /// <param name="history">The history, with everything known.</param>
    /// <param name="standard">The standard its cards are graded by.</param>
    /// <param name="days">The month and its landmarks.</param>
    /// <param name="scope">Whose cards; those of everybody unless given.</param>
    /// <param name="by">What makes a group.</param>
    /// <param name="customers">
    /// Whose cards are looked at: retail customers' unless asked otherwise, as planning does; null for all. A scope
    /// that speaks of the customer kind decides by itself.
    /// </param>
    /// <param name="cancellationToken">Stops the counting.</param>
    /// <exception cref="ArgumentException">
    /// The scope or a group is of something else than <see cref="Dimensions"/>.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static LandmarkCounts Of(
        FunnelHistory history,
        SalesStandard standard,
        LandmarkDays days,
        Scope? scope = null,
        IReadOnlyList<Dimension>? by = null,
        CustomerKind? customers = CustomerKind.Retail,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(days);
        var counting = new LandmarkCounting(
            history, standard, days, Of(scope ?? Scope.Everything, customers), by ?? []);
        return new(days, counting.Count(cancellationToken));
    }

    /// <summary>
    /// The counts of cards that were counted apart, such as dealer by dealer, as if they had been counted together.
    /// </summary>
    /// <param name="parts">The counts, at least one; no card is in two of them.</param>
    /// <exception cref="ArgumentException">There are none, or they are not of the same days.</exception>
    public static LandmarkCounts Sum(IReadOnlyList<LandmarkCounts> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0)
        {
            throw new ArgumentException("The counts of nothing have no days.", nameof(parts));
        }

        var days = parts[0].Days;
        if (parts.Any(part => part.Days.Month != days.Month || part.Days.Weeks != days.Weeks))
        {
            throw new ArgumentException("Counts of other days do not add.", nameof(parts));
        }

        var sums = new LandmarkSums(days);
        foreach (var part in parts)
        {
            sums.Add(part._sums);
        }

        return new(days, sums);
    }

    /// <summary>The numbers of a group.</summary>
    /// <exception cref="KeyNotFoundException">There is no such group.</exception>
    public LandmarkGroup Of(GroupKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key == GroupKey.All ? Total
            : _sums.Groups.TryGetValue(key, out var sums) ? new(key, sums, StockOf(sums))
            : throw new KeyNotFoundException($"There is no group '{key}'.");
    }

    /// <summary>
    /// What a landmark learns: cards open at the end of each of its training days, added up, with those of them that
    /// were delivered in as many days as are to come; as known on the landmark.
    /// </summary>
    public IReadOnlyList<CellCount> Learned(int landmark) => _learned[landmark];

    /// <summary>
    /// Cards filed in as many weeks up to a landmark as it learns from, if they have had so many days by then, and of
    /// them those delivered within these days; as known on the landmark.
    /// </summary>
    /// <param name="landmark">The landmark.</param>
    /// <param name="isOutreach">Whether those filed as outreach are counted, or all others.</param>
    /// <param name="days">The days since the filing, at least 0 and fewer than are to come.</param>
    public Conversion DeliveredWithin(int landmark, bool isOutreach, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(days, Days.DaysToCome);
        var (of, delivered) = _sums.Windows.Get(landmark, isOutreach, days);
        return new(delivered, of);
    }

    private static Scope Of(Scope scope, CustomerKind? customers)
    {
        if (customers is not { } kind || scope.SpeaksOf(Facts.Dimensions.CustomerKind))
        {
            return scope;
        }

        var own = Facts.Dimensions.CustomerKind.Is(Codes.Of<CustomerKind>().CodeOf(kind));
        return scope.Equals(Scope.Everything) ? own : scope & own;
    }

    private List<CellCount>[] StockOf(GroupSums sums) =>
    [
        .. sums.Stock().Select(cells => cells
            .Where(cell => cell.Value.Of != 0)
            .Select(cell => new CellCount(_cells[cell.Key], cell.Value.Of, cell.Value.Delivered))
            .ToList()),
    ];
}
