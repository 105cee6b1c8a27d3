namespace Funnel.Domain.Conditions;

/// <summary>
/// What the facts of one group have in common: a text for each dimension, empty where the value is missing. Keys are
/// ordered ordinally, dimension by dimension.
/// </summary>
public sealed class GroupKey : IEquatable<GroupKey>, IComparable<GroupKey>
{
    private readonly string[] _values;

    /// <summary>A key of the texts given, one per dimension; without any, the key of all facts together.</summary>
    public GroupKey(params ReadOnlySpan<string> values)
    {
        _values = values.ToArray();
        foreach (var value in _values)
        {
            ArgumentNullException.ThrowIfNull(value, nameof(values));
        }
    }

    /// <summary>The group of everything.</summary>
    public static GroupKey All { get; } = new();

    /// <summary>The texts, in the order of the dimensions.</summary>
    public IReadOnlyList<string> Values => _values;

    /// <summary>Whether both keys hold the same texts.</summary>
    public static bool operator ==(GroupKey? left, GroupKey? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether the keys differ in a text.</summary>
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
    public bool Equals(GroupKey? other) => other is not null && _values.AsSpan().SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GroupKey);

    /// <inheritdoc/>
    public override int GetHashCode() => TextsComparer.HashOf(_values);

    /// <summary>Orders keys by their texts, dimension by dimension, ordinally.</summary>
    public int CompareTo(GroupKey? other)
    {
        if (other is null)
        {
            return 1;
        }

        for (var i = 0; i < _values.Length && i < other._values.Length; i++)
        {
            var order = string.CompareOrdinal(_values[i], other._values[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return _values.Length.CompareTo(other._values.Length);
    }

    /// <summary>The texts joined by slashes, for logs.</summary>
    public override string ToString() => string.Join(" / ", _values);

    private static int Compare(GroupKey left, GroupKey right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.CompareTo(right);
    }
}
