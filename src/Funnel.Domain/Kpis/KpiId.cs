using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Kpis;

/// <summary>The id of a KPI, where a fact names one.</summary>
public readonly record struct KpiId : IComparable<KpiId>, IComparable, IParsable<KpiId>, IText
{
    /// <summary>The id; it is not blank.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public KpiId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    /// <summary>The id; compared exactly.</summary>
    public string Value { get; }

    /// <summary>Reads it from a text, such as a route.</summary>
    /// <exception cref="FormatException">It is blank.</exception>
    public static KpiId Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException("A KpiId is not blank.");

    /// <summary>Reads it from a text, unless it is blank.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out KpiId result)
    {
        result = string.IsNullOrWhiteSpace(s) ? default : new(s);
        return result != default;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>By the characters, whatever the culture.</summary>
    public int CompareTo(KpiId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj is null ? 1 : CompareTo((KpiId)obj);
}
