using System.Collections;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>
/// Records that stay rows of a few bytes: one becomes an object when somebody asks for it; asked again it is an equal
/// one.
/// </summary>
internal abstract class RecordRows<T> : IReadOnlyList<T>
{
    public abstract int Count { get; }

    public abstract T this[int index] { get; }

    /// <summary>Adds a record; all of them are there before anybody asks for one.</summary>
    public abstract void Add(T record);

    public IEnumerator<T> GetEnumerator()
    {
        for (var place = 0; place < Count; place++)
        {
            yield return this[place];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
