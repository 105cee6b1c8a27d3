using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>战败原因: the code of the reason behind a lost state, from a list that grows.</summary>
/// <param name="Value">The code; compared exactly.</param>
public readonly record struct LostDetail(string Value) : IListedCode<LostDetail>
{
    /// <inheritdoc/>
    public static LostDetail Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
