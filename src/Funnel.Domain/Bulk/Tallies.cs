using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk;

/// <summary>
/// The values of totals, group by group. Tallies add: those of partitions, of machines or of days, in any order, give
/// the tallies of the whole.
/// </summary>
public sealed class Tallies : IEquatable<Tallies>
{
    private readonly GroupList _groups;
    private readonly int[] _cellOfTotal;
    private readonly long[][]? _rows;
    private long[]? _cells;
    private readonly int _width;

    internal Tallies(TallyHeading heading, IReadOnlyList<GroupKey> groups, int[] cellOfTotal, long[] cells, int width)
    {
        (Heading, _groups) = (heading, GroupList.Of(groups));
        (_cellOfTotal, _cells, _width) = (cellOfTotal, cells, width);
    }

    /// <summary>Tallies of values that lie group by group; they are not copied and may change no more.</summary>
    internal Tallies(TallyHeading heading, GroupList groups, int[] cellOfTotal, long[][] rows, int width)
    {
        (Heading, _groups) = (heading, groups);
        (_cellOfTotal, _rows, _width) = (cellOfTotal, rows, width);
    }

    /// <summary>Tallies of values given outright.</summary>
    /// <param name="heading">What the values are.</param>
    /// <param name="rows">The values of each group, in the order of the totals; groups may repeat and then add.</param>
    /// <exception cref="ArgumentException">
    /// A group has not one text per dimension, or not one value per total.
    /// </exception>
    public Tallies(TallyHeading heading, params IEnumerable<(GroupKey Group, IReadOnlyList<long> Values)> rows)
    {
        ArgumentNullException.ThrowIfNull(heading);
        ArgumentNullException.ThrowIfNull(rows);
        Heading = heading;
        var sums = new TallySums(heading);
        foreach (var (group, values) in rows)
        {
            sums.Add(group, values);
        }

        (var groups, _cells) = sums.Sorted();
        (_groups, _width) = (new(groups), heading.Totals.Count);
        _cellOfTotal = [.. Enumerable.Range(0, _width)];
    }

    /// <summary>What the values are: dimensions, totals and period.</summary>
    public TallyHeading Heading { get; }

    /// <summary>The ids of the dimensions grouped by.</summary>
    public IReadOnlyList<string> Dimensions => Heading.Dimensions;

    /// <summary>The number of totals.</summary>
    public int Totals => Heading.Totals.Count;

    /// <summary>The groups, ordered by their keys.</summary>
    public IReadOnlyList<GroupKey> Groups => _groups;

    /// <summary>The groups with their index.</summary>
    internal GroupList GroupList => _groups;

    /// <summary>The value of a total in a group, both by their places.</summary>
    /// <exception cref="ObjectDisposedException">A later count has used the tallies up.</exception>
    public long this[int group, int total] => CellsOf(group)[_cellOfTotal[total]];

    /// <summary>The value of a total in a group; 0 where there is no such group.</summary>
    public long Of(GroupKey group, int total)
    {
        var place = PlaceOf(group);
        return place < 0 ? 0 : this[place, total];
    }

    /// <summary>The place of a group, found at once; −1 where there is none.</summary>
    internal int PlaceOf(GroupKey group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return _groups.PlaceOf(group);
    }

    /// <summary>The value of a total over all groups.</summary>
    public long Sum(int total)
    {
        var sum = 0L;
        for (var group = 0; group < Groups.Count; group++)
        {
            sum = checked(sum + this[group, total]);
        }

        return sum;
    }

    /// <summary>The sum of these tallies and others; a group that only one of them has is taken over.</summary>
    /// <exception cref="ArgumentException">
    /// The others are of other dimensions, other totals or another period; the message says which.
    /// </exception>
    public Tallies Plus(params IEnumerable<Tallies> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        var sums = new TallySums(Heading);
        sums.Add(this);
        foreach (var other in others)
        {
            sums.Add(other);
        }

        return sums.ToTallies();
    }

    /// <summary>
    /// The same values grouped by some of the dimensions only, in the order given; by none, all together.
    /// </summary>
    /// <exception cref="ArgumentException">The tallies are not grouped by one of the dimensions.</exception>
    public Tallies By(params IEnumerable<string> dimensions)
    {
        TallyHeading heading = new(dimensions, Heading.Totals, Heading.Period);
        var places = heading.Dimensions.Select(PlaceOfDimension).ToArray();
        var sums = new TallySums(heading);
        if (places.Length == 0)
        {
            sums.Find(new());
        }

        for (var group = 0; group < Groups.Count; group++)
        {
            var parts = Groups[group].Values;
            sums.Add(new([.. places.Select(place => parts[place])]), this, group);
        }

        return sums.ToTallies();
    }

    /// <inheritdoc/>
    public bool Equals(Tallies? other)
    {
        if (other is null || !Heading.Equals(other.Heading) || !Groups.SequenceEqual(other.Groups))
        {
            return false;
        }

        for (var group = 0; group < Groups.Count; group++)
        {
            for (var total = 0; total < Totals; total++)
            {
                if (this[group, total] != other[group, total])
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Tallies);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Heading, Groups.Count);

    /// <summary>Whether one of some totals is not 0 in a group.</summary>
    internal bool HasAny(int group, int[] totals)
    {
        var cells = CellsOf(group);
        foreach (var total in totals)
        {
            if (cells[_cellOfTotal[total]] != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value of every total over all groups.</summary>
    internal long[] Sums()
    {
        var sums = new long[_width];
        for (var group = 0; group < Groups.Count; group++)
        {
            var cells = CellsOf(group);
            for (var cell = 0; cell < sums.Length; cell++)
            {
                sums[cell] = checked(sums[cell] + cells[cell]);
            }
        }

        return [.. _cellOfTotal.Select(cell => sums[cell])];
    }

    /// <summary>Whether the values lie where a plan put them.</summary>
    internal bool IsLaidOutBy(int[] cellOfTotal) => ReferenceEquals(_cellOfTotal, cellOfTotal);

    /// <summary>Hands over the memory of the values; they cannot be asked any more.</summary>
    internal long[] GiveUp()
    {
        var cells = _cells ?? throw UsedUp();
        _cells = null;
        return cells;
    }

    private ReadOnlySpan<long> CellsOf(int group) => _rows is not null ? _rows[group]
        : _cells is not null ? _cells.AsSpan(group * _width, _width)
        : throw UsedUp();

    private static ObjectDisposedException UsedUp() =>
        new(nameof(Tallies), "A later count has used the tallies up.");

    private int PlaceOfDimension(string dimension)
    {
        for (var place = 0; place < Dimensions.Count; place++)
        {
            if (string.Equals(Dimensions[place], dimension, StringComparison.Ordinal))
            {
                return place;
            }
        }

        throw new ArgumentException($"The tallies are not grouped by '{dimension}'.", nameof(dimension));
    }
}
