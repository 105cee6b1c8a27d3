namespace Funnel.Domain.BaseCustomers;

/// <summary>One allocation of an existing owner to a consultant.</summary>
/// <param name="Value">The id as the dealer's system writes it; compared exactly.</param>
public readonly record struct BaseCustomerId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
