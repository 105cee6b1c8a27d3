namespace Funnel.Domain.Bulk;

/// <summary>
/// What the facts of one group have in common: a text per dimension, empty where the value is missing.
/// </summary>
public sealed class TallyKey : IEquatable<TallyKey>, IComparable<TallyKey>
{
    private readonly string[] _parts;

    /// <summary>A key of the texts given, one per dimension; without any, the key of all facts together.</summary>
    public TallyKey(params ReadOnlySpan<string> parts)
    {
        _parts = parts.ToArray();
        foreach (var part in _parts)
        {
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
        }
    }

    /// <summary>The texts, in the order of the dimensions.</summary>
    public IReadOnlyList<string> Parts => _parts;

    /// <inheritdoc/>
    public bool Equals(TallyKey? other) => other is not null && _parts.AsSpan().SequenceEqual(other._parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TallyKey);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = _parts.Length;
        foreach (var part in _parts)
        {
            hash = (hash * 31) + string.GetHashCode(part, StringComparison.Ordinal);
        }

        return hash;
    }

    /// <summary>Orders keys by their texts, dimension by dimension, ordinally.</summary>
    public int CompareTo(TallyKey? other)
    {
        if (other is null)
        {
            return 1;
        }

        for (var i = 0; i < _parts.Length && i < other._parts.Length; i++)
        {
            var order = string.CompareOrdinal(_parts[i], other._parts[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return _parts.Length.CompareTo(other._parts.Length);
    }

    /// <summary>The texts joined by slashes, for logs.</summary>
    public override string ToString() => string.Join('/', _parts);
}
