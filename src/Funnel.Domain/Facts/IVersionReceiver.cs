using Funnel.Domain.Conditions;

namespace Funnel.Domain.Facts;

/// <summary>Takes versions of facts one by one as they are made from a history.</summary>
internal interface IVersionReceiver
{
    /// <summary>
    /// What to do with each version of a kind; null where such facts are not wanted and need not be made. Several
    /// threads may ask, and are given the same each time.
    /// </summary>
    public Action<Version<T>>? For<T>(FactKind<T> kind);
}
