namespace Funnel.Domain.Leads;

/// <summary>One lead.</summary>
/// <param name="Value">The id as the dealer's system writes it; compared exactly.</param>
public readonly record struct LeadId(string Value) : IComparable<LeadId>, IComparable
{
    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>By the characters, whatever the culture.</summary>
    public int CompareTo(LeadId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj is null ? 1 : CompareTo((LeadId)obj);
}
