namespace Funnel.Domain.Bulk;

/// <summary>
/// The values of totals, group by group. Tallies add: those of partitions, of machines or of days, in any order, give
/// the tallies of the whole.
/// </summary>
public sealed class Tallies : IEquatable<Tallies>
{
    private readonly TallyHeading _heading;
    private readonly int[] _cellOfTotal;
    private long[]? _cells;
    private readonly int _width;

    internal Tallies(TallyHeading heading, IReadOnlyList<TallyKey> groups, int[] cellOfTotal, long[] cells, int width)
    {
        (_heading, Groups) = (heading, groups);
        (_cellOfTotal, _cells, _width) = (cellOfTotal, cells, width);
    }

    /// <summary>Tallies of values given outright.</summary>
    /// <param name="dimensions">The ids of the dimensions grouped by.</param>
    /// <param name="totals">The number of totals.</param>
    /// <param name="rows">The values of each group, in the order of the totals; groups may repeat and then add.</param>
    /// <exception cref="ArgumentException">
    /// A group has not one text per dimension, or not one value per total.
    /// </exception>
    public Tallies(
        IEnumerable<string> dimensions,
        int totals,
        params IEnumerable<(TallyKey Group, IReadOnlyList<long> Values)> rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(totals);
        ArgumentNullException.ThrowIfNull(rows);
        _heading = new(dimensions, totals);
        var sums = new TallySums(_heading);
        foreach (var (group, values) in rows)
        {
            sums.Add(group, values);
        }

        (Groups, _cells) = sums.Sorted();
        (_cellOfTotal, _width) = ([.. Enumerable.Range(0, totals)], totals);
    }

    /// <summary>The ids of the dimensions grouped by.</summary>
    public IReadOnlyList<string> Dimensions => _heading.Dimensions;

    /// <summary>The number of totals.</summary>
    public int Totals => _heading.Totals;

    /// <summary>The groups, ordered by their keys.</summary>
    public IReadOnlyList<TallyKey> Groups { get; }

    internal TallyHeading Heading => _heading;

    private long[] Cells =>
        _cells ?? throw new ObjectDisposedException(nameof(Tallies), "A later count has used the tallies up.");

    /// <summary>The value of a total in a group, both by their places.</summary>
    /// <exception cref="ObjectDisposedException">A later count has used the tallies up.</exception>
    public long this[int group, int total] => Cells[(group * _width) + _cellOfTotal[total]];

    /// <summary>The value of a total in a group; 0 where there is no such group.</summary>
    public long Of(TallyKey group, int total)
    {
        var place = PlaceOf(group);
        return place < 0 ? 0 : this[place, total];
    }

    /// <summary>The place of a group; negative where there is none.</summary>
    public int PlaceOf(TallyKey group)
    {
        var (low, high) = (0, Groups.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var order = Groups[middle].CompareTo(group);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    /// <summary>The value of a total over all groups.</summary>
    public long Sum(int total)
    {
        var sum = 0L;
        for (var group = 0; group < Groups.Count; group++)
        {
            sum += this[group, total];
        }

        return sum;
    }

    /// <summary>The sum of these tallies and others; a group that only one of them has is taken over.</summary>
    /// <exception cref="ArgumentException">
    /// The others are of other dimensions or of another number of totals.
    /// </exception>
    public Tallies Plus(params IEnumerable<Tallies> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        var sums = new TallySums(_heading);
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
        TallyHeading heading = new(dimensions, Totals);
        var places = heading.Dimensions.Select(PlaceOfDimension).ToArray();
        var sums = new TallySums(heading);
        if (places.Length == 0)
        {
            sums.Find(new());
        }

        for (var group = 0; group < Groups.Count; group++)
        {
            var parts = Groups[group].Parts;
            sums.Add(new([.. places.Select(place => parts[place])]), this, group);
        }

        return sums.ToTallies();
    }

    /// <inheritdoc/>
    public bool Equals(Tallies? other)
    {
        if (other is null || !_heading.Equals(other._heading) || !Groups.SequenceEqual(other.Groups))
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
    public override int GetHashCode() => HashCode.Combine(_heading, Groups.Count);

    /// <summary>Whether the values lie where a plan put them.</summary>
    internal bool IsLaidOutBy(int[] cellOfTotal) => ReferenceEquals(_cellOfTotal, cellOfTotal);

    /// <summary>Hands over the memory of the values; they cannot be asked any more.</summary>
    internal long[] GiveUp()
    {
        var cells = Cells;
        _cells = null;
        return cells;
    }

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
