using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Kpis;

/// <summary>Brings lists of groups together, each in the order of its keys.</summary>
internal static class GroupMerge
{
    /// <summary>The groups of both lists, each once.</summary>
    public static GroupList Union(GroupList left, GroupList right)
    {
        if (ReferenceEquals(left, right))
        {
            return left;
        }

        List<GroupKey> keys = new(Math.Max(left.Count, right.Count));
        var (l, r) = (0, 0);
        while (l < left.Count && r < right.Count)
        {
            var order = left[l].CompareTo(right[r]);
            keys.Add(order <= 0 ? left[l] : right[r]);
            l += order <= 0 ? 1 : 0;
            r += order >= 0 ? 1 : 0;
        }

        keys.AddRange(left.Skip(l));
        keys.AddRange(right.Skip(r));
        return keys.Count == left.Count ? left : keys.Count == right.Count ? right : new(keys);
    }

    /// <summary>
    /// The place of each group in another list, −1 where it has none; null where the places are the same.
    /// </summary>
    public static int[]? Places(GroupList groups, GroupList there)
    {
        if (ReferenceEquals(groups, there))
        {
            return null;
        }

        var places = new int[groups.Count];
        var next = 0;
        for (var group = 0; group < places.Length; group++)
        {
            while (next < there.Count && there[next].CompareTo(groups[group]) < 0)
            {
                next++;
            }

            places[group] = next < there.Count && there[next].Equals(groups[group]) ? next : -1;
        }

        return places;
    }
}
