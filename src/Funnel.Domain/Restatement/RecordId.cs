namespace Funnel.Domain.Restatement;

/// <summary>The id of a card or of any other record, where rows of every kind stand together.</summary>
/// <param name="Value">The id; compared exactly.</param>
public readonly record struct RecordId(string Value) : IComparable<RecordId>, IComparable
{
    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>By the characters, whatever the culture.</summary>
    public int CompareTo(RecordId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj is null ? 1 : CompareTo((RecordId)obj);
}
