using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk.Scans;

/// <summary>
/// Tallies that are kept up to date, fact by fact: when something changes, its old facts go out and its new ones come
/// in. It is changed in place and by one thread at a time. What <see cref="ToTallies"/> gave stays as it is.
/// </summary>
/// <remarks>
/// The caller vouches that facts taken out were counted before. Facts and tallies must be of the same period, which the
/// totals are bound to.
/// </remarks>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class TallyLedger<T>
{
    private readonly RowSums<T> _sums;

    /// <summary>A ledger of some totals by some dimensions.</summary>
    /// <param name="kind">The kind of fact.</param>
    /// <param name="totals">The totals, bound to a period.</param>
    /// <param name="groupBy">The dimensions.</param>
    /// <param name="start">What was counted so far; null for nothing.</param>
    /// <exception cref="KeyNotFoundException">Facts of the kind lack a dimension grouped by.</exception>
    /// <exception cref="ArgumentException">
    /// What was counted so far is of other dimensions, totals or another period.
    /// </exception>
    public TallyLedger(FactKind<T> kind, TotalSet<T> totals, IReadOnlyList<Dimension> groupBy, Tallies? start = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(totals);
        ArgumentNullException.ThrowIfNull(groupBy);
        Heading = totals.HeadingFor(kind, groupBy);
        _sums = new([.. groupBy.Select(kind.ColumnOf)], totals.Totals);
        if (groupBy.Count == 0)
        {
            _sums.Of([]);
        }

        if (start is not null)
        {
            Take(start);
        }
    }

    /// <summary>What the ledger counts.</summary>
    public TallyHeading Heading { get; }

    /// <summary>Counts a fact.</summary>
    public void Add(T fact) => _sums.Add(fact);

    /// <summary>Takes out a fact that was counted before.</summary>
    public void Remove(T fact) => _sums.Add(fact, sign: -1);

    /// <summary>
    /// Takes out a fact that was counted before and counts what has become of it, also in another group.
    /// </summary>
    public void Replace(T before, T after)
    {
        Add(after);
        Remove(before);
    }

    /// <summary>The tallies as they stand.</summary>
    public Tallies ToTallies() => new(Heading, _sums.Rows);

    private void Take(Tallies start)
    {
        Heading.Require(start.Heading, nameof(start));
        for (var place = 0; place < start.Groups.Count; place++)
        {
            var sums = _sums.Of([.. start.Groups[place].Values]);
            for (var total = 0; total < sums.Length; total++)
            {
                sums[total] = start[place, total];
            }
        }
    }
}
