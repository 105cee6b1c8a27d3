namespace Funnel.Domain.Kpis;

/// <summary>
/// The values that make a group, one for each dimension; empty where a value is absent. Ordered ordinally.
/// </summary>
public sealed class GroupKey : IEquatable<GroupKey>, IComparable<GroupKey>
{
    /// <summary>A group with these values.</summary>
    public GroupKey(params IEnumerable<string> values) => Values = [.. values];

    /// <summary>The group of everything.</summary>
    public static GroupKey All { get; } = new();

    /// <summary>The values, in the order of the dimensions.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>Whether both keys hold the same values.</summary>
    public static bool operator ==(GroupKey? left, GroupKey? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether the keys differ in a value.</summary>
    public static bool operator !=(GroupKey? left, GroupKey? right) => !(left == right);

    /// <summary>Whether the left key comes first.</summary>
    public static bool operator <(GroupKey left, GroupKey right) => Compare(left, right) < 0;

    /// <summary>Whether the right key comes first.</summary>
    public static bool operator >(GroupKey left, GroupKey right) => Compare(left, right) > 0;

    /// <summary>Whether the left key comes first or is the same.</summary>
    public static bool operator <=(GroupKey left, GroupKey right) => Compare(left, right) <= 0;

    /// <summary>Whether the right key comes first or is the same.</summary>
    public static bool operator >=(GroupKey left, GroupKey right) => Compare(left, right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(GroupKey? other)
    {
        if (other is null)
        {
            return 1;
        }

        for (var i = 0; i < Math.Min(Values.Count, other.Values.Count); i++)
        {
            var order = string.CompareOrdinal(Values[i], other.Values[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return Values.Count.CompareTo(other.Values.Count);
    }

    /// <inheritdoc/>
    public bool Equals(GroupKey? other) => other is not null && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GroupKey);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var value in Values)
        {
            hash.Add(value, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(" / ", Values);

    private static int Compare(GroupKey left, GroupKey right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.CompareTo(right);
    }
}
