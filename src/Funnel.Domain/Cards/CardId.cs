namespace Funnel.Domain.Cards;

/// <summary>A customer card: one person's intent for one vehicle (GPS 1.1).</summary>
/// <param name="Value">The id as the dealer's system writes it; compared exactly.</param>
public readonly record struct CardId(string Value) : IComparable<CardId>, IComparable
{
    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>By the characters, whatever the culture.</summary>
    public int CompareTo(CardId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj is null ? 1 : CompareTo((CardId)obj);
}
