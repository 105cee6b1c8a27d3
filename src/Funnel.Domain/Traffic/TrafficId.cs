using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Traffic;

/// <summary>One record of the showroom register.</summary>
public readonly record struct TrafficId : IComparable<TrafficId>, IComparable, IParsable<TrafficId>, IText
{
    /// <summary>The id as the dealer's system writes it; it is not blank.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public TrafficId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    /// <summary>The id as the dealer's system writes it; compared exactly.</summary>
    public string Value { get; }

    /// <summary>Reads it from a route, a query or a form.</summary>
    /// <exception cref="FormatException">It is blank.</exception>
    public static TrafficId Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException("A TrafficId is not blank.");

    /// <summary>Reads it from a route, a query or a form, unless it is blank.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TrafficId result)
    {
        result = string.IsNullOrWhiteSpace(s) ? default : new(s);
        return result != default;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>By the characters, whatever the culture.</summary>
    public int CompareTo(TrafficId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj is null ? 1 : CompareTo((TrafficId)obj);
}
