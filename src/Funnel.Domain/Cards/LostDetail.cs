namespace Funnel.Domain.Cards;

/// <summary>战败原因: the code of the reason behind a lost state, from a list that a dealer's standard adds to.</summary>
/// <param name="Value">The code; compared exactly.</param>
public readonly record struct LostDetail(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
