namespace Funnel.Domain.Traffic;

/// <summary>One record of the showroom register.</summary>
/// <param name="Value">The id as the dealer's system writes it; compared exactly.</param>
public readonly record struct TrafficId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
