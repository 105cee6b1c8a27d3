using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>Something facts can be grouped by, such as the dealer or the filing channel.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Name">The name in zh and en.</param>
public sealed record Dimension(string Id, Phrase Name)
{
    /// <summary>Only what has this value in the dimension, given as exchange text.</summary>
    public Scope Is(string value) => In(value);

    /// <summary>Only what has one of these values in the dimension, given as exchange text.</summary>
    /// <exception cref="ArgumentException">A value is empty: what is missing is nobody's scope.</exception>
    public Scope In(params IEnumerable<string> values) => new DimensionScope(this, [.. values]);
}
