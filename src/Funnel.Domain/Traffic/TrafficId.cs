namespace Funnel.Domain.Traffic;

/// <summary>One record of the showroom register.</summary>
/// <param name="Value">The id as the dealer's system writes it; compared exactly.</param>
public readonly record struct TrafficId(string Value) : IComparable<TrafficId>, IComparable
{
    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>By the characters, whatever the culture.</summary>
    public int CompareTo(TrafficId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj is null ? 1 : CompareTo((TrafficId)obj);
}
