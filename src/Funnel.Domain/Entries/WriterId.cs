using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Entries;

/// <summary>Who wrote a row down: a consultant, a clerk, a system.</summary>
public readonly record struct WriterId : IComparable<WriterId>, IComparable, IParsable<WriterId>, IText
{
    /// <summary>The id; it is not blank.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public WriterId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    /// <summary>The id; compared exactly.</summary>
    public string Value { get; }

    /// <summary>Reads it from a text, such as a route.</summary>
    /// <exception cref="FormatException">It is blank.</exception>
    public static WriterId Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException("A WriterId is not blank.");

    /// <summary>Reads it from a text, unless it is blank.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out WriterId result)
    {
        result = string.IsNullOrWhiteSpace(s) ? default : new(s);
        return result != default;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>By the characters, whatever the culture.</summary>
    public int CompareTo(WriterId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj is null ? 1 : CompareTo((WriterId)obj);
}
