using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Intent;

/// <summary>The code of an intent level within its scale, such as <c>H</c> or <c>imminent</c>.</summary>
public readonly record struct LevelCode : IComparable<LevelCode>, IComparable, IParsable<LevelCode>, IText
{
    /// <summary>The code; it is not blank.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public LevelCode(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    /// <summary>The code; compared exactly.</summary>
    public string Value { get; }

    /// <summary>Reads it from a route, a query or a form.</summary>
    /// <exception cref="FormatException">It is blank.</exception>
    public static LevelCode Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException("A LevelCode is not blank.");

    /// <summary>Reads it from a route, a query or a form, unless it is blank.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LevelCode result)
    {
        result = string.IsNullOrWhiteSpace(s) ? default : new(s);
        return result != default;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>By the characters, whatever the culture; which level is better, its scale says.</summary>
    public int CompareTo(LevelCode other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj is null ? 1 : CompareTo((LevelCode)obj);
}
