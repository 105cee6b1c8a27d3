namespace Funnel.Domain.BaseCustomers;

/// <summary>One allocation of an existing owner to a consultant.</summary>
/// <param name="Value">The id as the dealer's system writes it; compared exactly.</param>
public readonly record struct BaseCustomerId(string Value) : IComparable<BaseCustomerId>, IComparable
{
    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>By the characters, whatever the culture.</summary>
    public int CompareTo(BaseCustomerId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj is null ? 1 : CompareTo((BaseCustomerId)obj);
}
