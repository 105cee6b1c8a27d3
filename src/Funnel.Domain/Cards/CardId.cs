namespace Funnel.Domain.Cards;

/// <summary>A customer card: one person's intent for one vehicle (GPS 1.1).</summary>
/// <param name="Value">The id as the dealer's system writes it; compared exactly.</param>
public readonly record struct CardId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
