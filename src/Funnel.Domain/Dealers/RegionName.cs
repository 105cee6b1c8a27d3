namespace Funnel.Domain.Dealers;

/// <summary>The sales region a dealer belongs to.</summary>
/// <param name="Value">The name; compared exactly.</param>
public readonly record struct RegionName(string Value) : IComparable<RegionName>, IComparable
{
    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>By the characters, whatever the culture.</summary>
    public int CompareTo(RegionName other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj is null ? 1 : CompareTo((RegionName)obj);
}
