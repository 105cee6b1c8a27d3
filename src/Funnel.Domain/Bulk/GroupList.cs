using System.Collections;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk;

/// <summary>
/// Groups in the order of their keys, each found by its key at once; the index is made when first asked.
/// </summary>
internal sealed class GroupList : IReadOnlyList<GroupKey>
{
    private readonly IReadOnlyList<GroupKey> _keys;
    private readonly Lazy<Dictionary<GroupKey, int>> _places;

    public GroupList(IReadOnlyList<GroupKey> keys)
    {
        _keys = keys;
        _places = new(() =>
        {
            var places = new Dictionary<GroupKey, int>(keys.Count);
            for (var place = 0; place < keys.Count; place++)
            {
                places.Add(keys[place], place);
            }

            return places;
        });
    }

    public int Count => _keys.Count;

    public GroupKey this[int place] => _keys[place];

    public static GroupList Of(IReadOnlyList<GroupKey> keys) => keys as GroupList ?? new(keys);

    /// <summary>The place of a group; −1 where there is none.</summary>
    public int PlaceOf(GroupKey key) => _places.Value.TryGetValue(key, out var place) ? place : -1;

    public IEnumerator<GroupKey> GetEnumerator() => _keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
