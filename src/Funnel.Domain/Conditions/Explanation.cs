using System.Text;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>Why a fact meets a condition or not.</summary>
/// <param name="Condition">The condition in words.</param>
/// <param name="Holds">Whether the fact meets it.</param>
/// <param name="Found">
/// What a leaf found in the fact, as invariant text; empty where nothing is known, and above leaves.
/// </param>
/// <param name="Parts">The same for each condition this one is made of.</param>
public sealed record Explanation(Phrase Condition, bool Holds, string Found, IReadOnlyList<Explanation> Parts)
{
    /// <summary>
    /// The leaves that decide it: why it holds, or why not. What would change nothing is left out.
    /// </summary>
    public IReadOnlyList<Explanation> Because => Parts switch
    {
        [] => [this],
        [var only] => only.Because,
        _ => [.. Parts.Where(part => part.Holds == Holds).SelectMany(part => part.Because)],
    };

    /// <summary>Whether both tell the same.</summary>
    public bool Equals(Explanation? other) => other is not null
        && Condition == other.Condition
        && Holds == other.Holds
        && Found == other.Found
        && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Condition, Holds, Found, Parts.Count);

    /// <summary>
    /// A line for each condition, those it is made of further in: ✓ where it is met, ✗ where not, what was found behind
    /// it.
    /// </summary>
    public string In(Language language)
    {
        var text = new StringBuilder();
        Write(text, language, depth: 0);
        return text.ToString();
    }

    /// <summary>The same in English.</summary>
    public override string ToString() => In(Language.En);

    private void Write(StringBuilder text, Language language, int depth)
    {
        if (depth > 0)
        {
            text.Append('\n').Append(' ', 2 * depth);
        }

        text.Append(Holds ? "✓ " : "✗ ").Append(Condition.In(language));
        if (Found.Length > 0)
        {
            text.Append(" [").Append(Found).Append(']');
        }

        foreach (var part in Parts)
        {
            part.Write(text, language, depth + 1);
        }
    }
}
