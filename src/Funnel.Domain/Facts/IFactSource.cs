using Funnel.Domain.Conditions;

namespace Funnel.Domain.Facts;

/// <summary>Where an evaluation gets its facts from.</summary>
public interface IFactSource
{
    /// <summary>The facts of a kind at an anchor.</summary>
    public IReadOnlyList<T> Of<T>(FactKind<T> kind, Anchor anchor);
}
