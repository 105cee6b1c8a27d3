using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Dealers;

/// <summary>The sales region a dealer belongs to.</summary>
public readonly record struct RegionName : IComparable<RegionName>, IComparable, IParsable<RegionName>, IText
{
    /// <summary>The name; it is not blank.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public RegionName(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    /// <summary>The name; compared exactly.</summary>
    public string Value { get; }

    /// <summary>Reads it from a route, a query or a form.</summary>
    /// <exception cref="FormatException">It is blank.</exception>
    public static RegionName Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException("A RegionName is not blank.");

    /// <summary>Reads it from a route, a query or a form, unless it is blank.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RegionName result)
    {
        result = string.IsNullOrWhiteSpace(s) ? default : new(s);
        return result != default;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>By the characters, whatever the culture.</summary>
    public int CompareTo(RegionName other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj is null ? 1 : CompareTo((RegionName)obj);
}
