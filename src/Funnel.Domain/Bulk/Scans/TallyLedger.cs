using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk.Scans;

/// <summary>
/// Tallies that are kept up to date: when something changes, its old facts go out and its new ones come in, and nothing
/// else is counted again. It is changed in place and by one thread at a time. What <see cref="ToTallies"/> gave stays
/// as it is: a group's cells are copied when the group changes next.
/// </summary>
/// <remarks>
/// The caller vouches that facts taken out were counted before. Facts and tallies must be of the same period, which the
/// totals are bound to.
/// </remarks>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class TallyLedger<T>
{
    private readonly FactLanes<T> _lanes;
    private readonly GroupFinder<T> _groups;
    private readonly int _width;
    private long[][] _rows = [];
    private bool[] _areGivenOut = [];
    private GroupList _sorted = new([]);
    private int[] _order = [];

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
        _lanes = new(kind.Name, totals);
        _width = _lanes.Plan.Cells;
        _groups = new([.. groupBy.Select(kind.ColumnOf)]);
        if (start is not null)
        {
            Take(start);
        }
    }

    /// <summary>What the ledger counts.</summary>
    public TallyHeading Heading { get; }

    /// <summary>Counts a fact.</summary>
    public void Add(T fact) => _lanes.Add(fact, sign: 1, CellsOf(_groups.Of(fact)));

    /// <summary>Takes out a fact that was counted before.</summary>
    public void Remove(T fact) => _lanes.Add(fact, sign: -1, CellsOf(_groups.Of(fact)));

    /// <summary>
    /// Takes out a fact that was counted before and counts what has become of it, also in another group.
    /// </summary>
    public void Replace(T before, T after)
    {
        var (from, to) = (_groups.Of(before), _groups.Of(after));
        if (from == to)
        {
            _lanes.Replace(before, after, CellsOf(from));
            return;
        }

        _lanes.Add(after, sign: 1, CellsOf(to));
        _lanes.Add(before, sign: -1, CellsOf(from));
    }

    /// <summary>The tallies as they stand.</summary>
    public Tallies ToTallies()
    {
        Sort();
        var rows = new long[_order.Length][];
        for (var place = 0; place < rows.Length; place++)
        {
            rows[place] = RowOf(_order[place]);
        }

        _areGivenOut.AsSpan().Fill(true);
        return new(Heading, _sorted, _lanes.Plan.CellOfTotal, rows, _width);
    }

    /// <summary>Groups only ever come, and seldom: their order stands until another does.</summary>
    private void Sort()
    {
        if (_order.Length < _groups.Keys.Count)
        {
            GroupKey[] keys = [.. _groups.Keys];
            _order = [.. Enumerable.Range(0, keys.Length)];
            Array.Sort(keys, _order);
            _sorted = new(keys);
        }
    }

    private void Take(Tallies start)
    {
        Heading.Require(start.Heading, nameof(start));
        for (var place = 0; place < start.Groups.Count; place++)
        {
            var cells = CellsOf(_groups.Of(start.Groups[place]));
            for (var total = 0; total < start.Totals; total++)
            {
                cells[_lanes.Plan.CellOfTotal[total]] = start[place, total];
            }
        }
    }

    private Span<long> CellsOf(int group)
    {
        var row = RowOf(group);
        if (_areGivenOut[group])
        {
            _rows[group] = row = [.. row];
            _areGivenOut[group] = false;
        }

        return row;
    }

    private long[] RowOf(int group)
    {
        if (group >= _rows.Length)
        {
            Array.Resize(ref _rows, Math.Max(group + 1, 2 * _rows.Length));
            Array.Resize(ref _areGivenOut, _rows.Length);
        }

        return _rows[group] ??= new long[_width];
    }
}
