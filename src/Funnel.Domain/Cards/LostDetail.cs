using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>战败原因: the code of the reason behind a lost state, from a list that grows.</summary>
public readonly record struct LostDetail : IListedCode<LostDetail>, IParsable<LostDetail>, IText
{
    /// <summary>The code; it is not blank.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public LostDetail(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    /// <summary>The code; compared exactly.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    LostDetail IListedCode<LostDetail>.Of(string value) => new(value);

    /// <summary>Reads it from a route, a query or a form.</summary>
    /// <exception cref="FormatException">It is blank.</exception>
    public static LostDetail Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException("A LostDetail is not blank.");

    /// <summary>Reads it from a route, a query or a form, unless it is blank.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LostDetail result)
    {
        result = string.IsNullOrWhiteSpace(s) ? default : new(s);
        return result != default;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
