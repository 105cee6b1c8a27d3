namespace Funnel.Domain.Dealers;

/// <summary>A sales consultant; ids are unique across the dealers of a dataset.</summary>
/// <param name="Value">The id as the dealer's system writes it; compared exactly.</param>
public readonly record struct ConsultantId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
