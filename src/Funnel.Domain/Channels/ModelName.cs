using System.Text;

namespace Funnel.Domain.Channels;

/// <summary>The vehicle model a customer intends to buy, or bought elsewhere.</summary>
/// <param name="Value">The name as the dealer's system writes it; compared exactly.</param>
public readonly record struct ModelName(string Value) : IComparable<ModelName>, IComparable
{
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
