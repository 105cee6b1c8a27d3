using System.Diagnostics.CodeAnalysis;
using System.Text;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Channels;

/// <summary>The vehicle model a customer intends to buy, or bought elsewhere.</summary>
public readonly record struct ModelName : IComparable<ModelName>, IComparable, IParsable<ModelName>, IText
{
    /// <summary>The name as the dealer's system writes it; it is not blank.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public ModelName(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    /// <summary>The name as the dealer's system writes it; compared exactly.</summary>
    public string Value { get; }

    /// <summary>Reads it from a route, a query or a form.</summary>
    /// <exception cref="FormatException">It is blank.</exception>
    public static ModelName Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException("A ModelName is not blank.");

    /// <summary>Reads it from a route, a query or a form, unless it is blank.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ModelName result)
    {
        result = string.IsNullOrWhiteSpace(s) ? default : new(s);
        return result != default;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>
    /// The name in half width and one case, without blanks: models that differ in nothing else are one (ours).
    /// </summary>
    public string Folded()
    {
        var folded = new StringBuilder(Value.Length);
        foreach (var letter in Value.Normalize(NormalizationForm.FormKC))
        {
            if (!char.IsWhiteSpace(letter))
            {
                folded.Append(char.ToUpperInvariant(letter));
            }
        }

        return folded.ToString();
    }

    /// <summary>By the characters, whatever the culture.</summary>
    public int CompareTo(ModelName other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj is null ? 1 : CompareTo((ModelName)obj);
}
