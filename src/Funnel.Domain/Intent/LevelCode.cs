namespace Funnel.Domain.Intent;

/// <summary>The code of an intent level within its scale, such as <c>H</c> or <c>imminent</c>.</summary>
/// <param name="Value">The code; compared exactly.</param>
public readonly record struct LevelCode(string Value) : IComparable<LevelCode>, IComparable
{
    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>By the characters, whatever the culture; which level is better, its scale says.</summary>
    public int CompareTo(LevelCode other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj is null ? 1 : CompareTo((LevelCode)obj);
}
