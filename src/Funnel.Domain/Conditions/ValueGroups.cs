namespace Funnel.Domain.Conditions;

/// <summary>The values of a dimension in groups, which are the values of another.</summary>
internal sealed class ValueGroups : IEquatable<ValueGroups>
{
    private readonly Dictionary<string, string> _groups;

    public ValueGroups(Dimension of, IReadOnlyDictionary<string, string> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        Of = of;
        _groups = groups.ToDictionary(group => group.Key, group => group.Value, StringComparer.Ordinal);
        foreach (var group in _groups.Values)
        {
            ArgumentException.ThrowIfNullOrEmpty(group, nameof(groups));
        }
    }

    /// <summary>The dimension whose values are grouped.</summary>
    public Dimension Of { get; }

    /// <summary>The group of a value; empty where it is in none.</summary>
    public string GroupOf(string value) => _groups.GetValueOrDefault(value, "");

    /// <summary>The values in some groups.</summary>
    /// <exception cref="ArgumentException">A group is empty: what is in none is nobody's scope.</exception>
    public string[] ValuesIn(IReadOnlyCollection<string> groups)
    {
        foreach (var group in groups)
        {
            ArgumentException.ThrowIfNullOrEmpty(group, nameof(groups));
        }

        return [.. _groups.Where(pair => groups.Contains(pair.Value)).Select(pair => pair.Key)];
    }

    public bool Equals(ValueGroups? other) => other is not null
        && other.Of == Of
        && other._groups.Count == _groups.Count
        && _groups.All(pair => other._groups.TryGetValue(pair.Key, out var group) && group == pair.Value);

    public override bool Equals(object? obj) => Equals(obj as ValueGroups);

    public override int GetHashCode() => HashCode.Combine(Of, _groups.Count);
}
