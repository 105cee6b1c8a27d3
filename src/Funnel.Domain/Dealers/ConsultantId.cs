namespace Funnel.Domain.Dealers;

/// <summary>A sales consultant; ids are unique across the dealers of a dataset.</summary>
/// <param name="Value">The id as the dealer's system writes it; compared exactly.</param>
public readonly record struct ConsultantId(string Value) : IComparable<ConsultantId>, IComparable
{
    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>By the characters, whatever the culture.</summary>
    public int CompareTo(ConsultantId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj is null ? 1 : CompareTo((ConsultantId)obj);
}
