namespace Funnel.Domain.Intent;

/// <summary>The code of an intent level within its scale, such as <c>H</c> or <c>imminent</c>.</summary>
/// <param name="Value">The code; compared exactly.</param>
public readonly record struct LevelCode(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
