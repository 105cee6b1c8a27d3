namespace Funnel.Domain.Channels;

/// <summary>The vehicle model a customer intends to buy, or bought elsewhere.</summary>
/// <param name="Value">The name as the dealer's system writes it; compared exactly.</param>
public readonly record struct ModelName(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
