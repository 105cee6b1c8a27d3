using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Wording;

namespace Funnel.Domain.BaseCustomers;

/// <summary>One allocation of an existing owner to a consultant.</summary>
public readonly record struct BaseCustomerId
    : IComparable<BaseCustomerId>, IComparable, IParsable<BaseCustomerId>, IText
{
    /// <summary>The id as the dealer's system writes it; it is not blank.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public BaseCustomerId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    /// <summary>The id as the dealer's system writes it; compared exactly.</summary>
    public string Value { get; }

    /// <summary>Reads it from a route, a query or a form.</summary>
    /// <exception cref="FormatException">It is blank.</exception>
    public static BaseCustomerId Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException("A BaseCustomerId is not blank.");

    /// <summary>Reads it from a route, a query or a form, unless it is blank.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BaseCustomerId result)
    {
        result = string.IsNullOrWhiteSpace(s) ? default : new(s);
        return result != default;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>By the characters, whatever the culture.</summary>
    public int CompareTo(BaseCustomerId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj is null ? 1 : CompareTo((BaseCustomerId)obj);
}
