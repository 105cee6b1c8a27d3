using System.Collections;
using Funnel.Domain.Bulk;

namespace Funnel.Domain.Kpis;

/// <summary>The groups of a table, made as they are looked at.</summary>
internal sealed class KpiGroups(KpiTable table, GroupList keys) : IReadOnlyList<KpiGroup>
{
    public int Count => keys.Count;

    public KpiGroup this[int place] => new(table, keys[place], place);

    public IEnumerator<KpiGroup> GetEnumerator()
    {
        for (var place = 0; place < Count; place++)
        {
            yield return this[place];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
