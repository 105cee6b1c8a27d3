using System.Runtime.InteropServices;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>The groups of a table in the order of their keys, and the group of each row as it arrived.</summary>
internal sealed class FactGroups
{
    // Up to so many pairs of a group and a code have a place each; more are found by a hash.
    private const int MostDense = 1 << 20;

    private readonly List<GroupKey> _keys;
    private readonly int[] _groupOfRow;

    private FactGroups(List<GroupKey> keys, int[] groupOfRow) => (_keys, _groupOfRow) = (keys, groupOfRow);

    public IReadOnlyList<GroupKey> Keys => _keys;

    public int[] GroupOfRow => _groupOfRow;

    /// <param name="rows">The number of rows.</param>
    /// <param name="stages">The columns grouped by; without any there is one group.</param>
    /// <param name="declared">Groups that are to be there even without a row.</param>
    public static FactGroups Of<T>(int rows, IReadOnlyList<SymbolStage<T>> stages, IEnumerable<GroupKey> declared)
    {
        var groupOfRow = new int[rows];
        List<GroupKey> keys = [new()];
        foreach (var stage in stages)
        {
            keys = Refine(keys, stage, groupOfRow);
        }

        if (stages.Count > 0 && rows == 0)
        {
            keys = [];
        }

        return Sorted([.. keys.Union(declared)], groupOfRow);
    }

    /// <summary>Splits groups by one more column.</summary>
    private static List<GroupKey> Refine<T>(List<GroupKey> keys, SymbolStage<T> stage, int[] groupOfRow)
    {
        var refined = new List<GroupKey>();
        var dense = (long)keys.Count * stage.Texts.Count;
        var table = dense <= MostDense ? new int[dense] : null;
        var known = new Dictionary<long, int>();
        var (last, lastGroup) = (-1L, -1);
        for (var row = 0; row < groupOfRow.Length; row++)
        {
            var pair = ((long)groupOfRow[row] << 32) | (uint)stage.CodeAt(row);
            if (pair != last)
            {
                last = pair;
                ref var next = ref table is null
                    ? ref CollectionsMarshal.GetValueRefOrAddDefault(known, pair, out _)
                    : ref table[(groupOfRow[row] * stage.Texts.Count) + stage.CodeAt(row)];
                if (next == 0)
                {
                    refined.Add(new([.. keys[groupOfRow[row]].Values, stage.Texts[stage.CodeAt(row)]]));
                    next = refined.Count;
                }

                lastGroup = next - 1;
            }

            groupOfRow[row] = lastGroup;
        }

        return refined;
    }

    private static FactGroups Sorted(List<GroupKey> keys, int[] groupOfRow)
    {
        if (Ascend(keys))
        {
            return new(keys, groupOfRow);
        }

        var order = Enumerable.Range(0, keys.Count).OrderBy(group => keys[group]).ToArray();
        var rank = new int[keys.Count];
        for (var i = 0; i < order.Length; i++)
        {
            rank[order[i]] = i;
        }

        foreach (ref var group in groupOfRow.AsSpan())
        {
            group = rank[group];
        }

        return new([.. order.Select(group => keys[group])], groupOfRow);
    }

    /// <summary>Whether keys are in order, as they are where facts arrive group by group.</summary>
    private static bool Ascend(List<GroupKey> keys)
    {
        for (var i = 1; i < keys.Count; i++)
        {
            if (keys[i - 1].CompareTo(keys[i]) >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
