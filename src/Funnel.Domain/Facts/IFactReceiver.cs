using Funnel.Domain.Conditions;

namespace Funnel.Domain.Facts;

/// <summary>Takes facts one by one as they are made from a history, so that nobody has to keep them all.</summary>
public interface IFactReceiver
{
    /// <summary>
    /// What to do with each fact of a kind at an anchor; null where such facts are not wanted and need not be made.
    /// </summary>
    public Action<T>? For<T>(FactKind<T> kind, Anchor anchor);
}
