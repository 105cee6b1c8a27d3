using System.Numerics;
using System.Runtime.CompilerServices;
using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Bulk.Programs;

namespace Funnel.Domain.Bulk.Scans;

/// <summary>Adds what a run of rows within one block comes to, to the cells of their group.</summary>
internal static class SegmentTally<TKernels>
    where TKernels : struct, IMaskKernels
{
    private const int Words = ColumnLayout.MaskWords;

    /// <summary>
    /// Adds rows from one to another, the latter excluded; there is at least one. Meanwhile some words of the next
    /// block are asked for, at most a line with each count.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(
        TallyPlan plan,
        ref ulong block,
        ref ulong masks,
        int from,
        int to,
        ref long cells,
        ref ulong next,
        int ask)
    {
        var (first, last) = (from >> 6, (to - 1) >> 6);
        var head = ulong.MaxValue << (from & 63);
        var tail = ulong.MaxValue >> (63 - ((to - 1) & 63));
        SegmentCount.Add(
            plan.Counts, ref Unsafe.Add(ref masks, first), last - first, head, tail, ref cells, ref next, ask);
        for (var i = 0; i < plan.Sums.Length; i++)
        {
            ref var cell = ref Unsafe.Add(ref cells, plan.Counts + i);
            cell = checked(cell + Sum(plan.Sums[i], ref block, ref masks, first, last, head, tail));
        }
    }

    private static long Sum(SumStep sum, ref ulong block, ref ulong masks, int first, int last, ulong head, ulong tail)
    {
        ref var mask = ref Unsafe.Add(ref masks, (sum.Mask * Words) + first);
        var words = last - first + 1;
        var total = 0L;
        if (sum.Constant != 0)
        {
            for (var word = 0; word < words; word++)
            {
                total += BitOperations.PopCount(ScalarKernels.Selected(ref mask, word, words, head, tail));
            }

            total *= sum.Constant;
        }

        if (sum.Plus is { } plus)
        {
            total += Sum(plus, ref block, first, ref mask, words, head, tail);
        }

        return sum.Minus is { } minus ? total - Sum(minus, ref block, first, ref mask, words, head, tail) : total;
    }

    private static long Sum(
        StoredColumn column, ref ulong block, int first, ref ulong mask, int words, ulong head, ulong tail)
    {
        ref var values = ref Unsafe.Add(ref block, column.Offset);
        return column.Storage switch
        {
            ColumnStorage.Shorts => TKernels.Sum(
                ref Unsafe.Add(ref Unsafe.As<ulong, short>(ref values), first * 64), ref mask, words, head, tail),
            ColumnStorage.Ints => WideSum.Of(
                ref Unsafe.Add(ref Unsafe.As<ulong, int>(ref values), first * 64), ref mask, words, head, tail),
            _ => WideSum.Of(
                ref Unsafe.Add(ref Unsafe.As<ulong, long>(ref values), first * 64), ref mask, words, head, tail),
        };
    }
}
