namespace Funnel.Domain.Dealers;

/// <summary>The sales region a dealer belongs to.</summary>
/// <param name="Value">The name; compared exactly.</param>
public readonly record struct RegionName(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
