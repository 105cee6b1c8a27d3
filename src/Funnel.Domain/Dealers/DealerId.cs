namespace Funnel.Domain.Dealers;

/// <summary>The dealer a card, a visit or a consultant belongs to.</summary>
/// <param name="Value">The id as the dealer's system writes it; compared exactly.</param>
public readonly record struct DealerId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
