using System.Numerics;
using System.Runtime.CompilerServices;
using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Bulk.Programs;

namespace Funnel.Domain.Bulk.Scans;

/// <summary>
/// Scans a table whose rows lie in no group order: each counted fact adds to its group by its number.
/// </summary>
internal static class UngroupedScan<TKernels>
    where TKernels : struct, IMaskKernels
{
    private const int Words = ColumnLayout.MaskWords;
    private const int BlocksPerClaim = 64;

    public static void Run(ScanWork work, ParallelOptions options)
    {
        Array.Clear(work.Cells);
        var degree = options.MaxDegreeOfParallelism < 0 ? Environment.ProcessorCount : options.MaxDegreeOfParallelism;
        degree = Math.Max(1, Math.Min(degree, work.Table.Blocks / BlocksPerClaim));
        var counters = new ByteCounters[degree];
        var claimed = 0;
        For(degree, options, thread =>
        {
            counters[thread] = work.Scratch.TakeCounters(work.Plan, work.Table.Groups);
            Count(work, counters[thread], ref claimed, options.CancellationToken);
        });
        For(degree, options, thread =>
        {
            var groups = (long)work.Table.Groups;
            var (first, end) = (groups * thread / degree, groups * (thread + 1) / degree);
            foreach (var counted in counters)
            {
                counted.MoveTo(work.Cells, (int)first, (int)end);
            }
        });
        foreach (var counted in counters)
        {
            work.Scratch.GiveBack(counted);
        }
    }

    private static void For(int degree, ParallelOptions options, Action<int> action)
    {
        if (degree == 1)
        {
            action(0);
        }
        else
        {
            Parallel.For(0, degree, options, action);
        }
    }

    private static void Count(ScanWork work, ByteCounters counters, ref int claimed, CancellationToken cancellation)
    {
        var scratch = work.Scratch.Take();
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = Interlocked.Add(ref claimed, BlocksPerClaim);
            if (end - BlocksPerClaim >= work.Table.Blocks)
            {
                break;
            }

            for (var block = end - BlocksPerClaim; block < Math.Min(end, work.Table.Blocks); block++)
            {
                if (work.IsLive(block))
                {
                    Block(work, block, counters, scratch);
                }
            }
        }

        work.Scratch.GiveBack(scratch);
    }

    private static void Block(ScanWork work, int block, ByteCounters counters, AlignedWords scratch)
    {
        ref var words = ref work.Table.Block(block);
        ref var masks = ref scratch.At(0);
        BlockMasks<TKernels>.Evaluate(work.Plan.Program, ref words, ref work.Table.BlockAfter(block), ref masks);
        var firstRow = block * ColumnLayout.RowsPerBlock;
        var rows = Math.Min(ColumnLayout.RowsPerBlock, work.Table.GroupOfRow!.Length - firstRow);
        var groups = work.Table.GroupOfRow.AsSpan(firstRow, rows);
        ref var matrix = ref scratch.At((long)work.Plan.Program.Masks * Words);
        for (var word = 0; word * 64 < rows; word++)
        {
            var inside = rows - (word * 64) >= 64 ? ulong.MaxValue : (1UL << (rows - (word * 64))) - 1;
            ref var mask = ref Unsafe.Add(ref masks, word);
            AddCounts(work.Plan, groups[(word * 64)..], ref mask, inside, counters, work.Cells, ref matrix);
            for (var i = 0; i < work.Plan.Sums.Length; i++)
            {
                AddSum(work.Plan.Sums[i], i, groups[(word * 64)..], ref words, ref mask, word, inside, counters);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddCounts(
        TallyPlan plan,
        ReadOnlySpan<int> groups,
        ref ulong mask,
        ulong inside,
        ByteCounters counters,
        long[] cells,
        ref ulong matrix)
    {
        var any = 0UL;
        for (var i = 0; i < plan.Counts; i++)
        {
            any |= Unsafe.Add(ref mask, i * Words);
        }

        any &= inside;
        for (var rest = any; rest != 0; rest &= rest - 1)
        {
            counters.Expect(groups[BitOperations.TrailingZeroCount(rest)], cells);
        }

        for (var from = 0; from < plan.Counts && any != 0; from += 64)
        {
            for (var i = 0; i < 64; i++)
            {
                Unsafe.Add(ref matrix, i) = from + i < plan.Counts ? Unsafe.Add(ref mask, (from + i) * Words) : 0;
            }

            BitMatrix.Transpose(ref matrix);
            for (var rest = any; rest != 0; rest &= rest - 1)
            {
                var row = BitOperations.TrailingZeroCount(rest);
                TKernels.AddBits(ref counters.Line(groups[row], from), Unsafe.Add(ref matrix, row));
            }
        }
    }

    private static void AddSum(
        SumStep sum,
        int index,
        ReadOnlySpan<int> groups,
        ref ulong block,
        ref ulong mask,
        int word,
        ulong inside,
        ByteCounters counters)
    {
        for (var rest = Unsafe.Add(ref mask, sum.Mask * Words) & inside; rest != 0; rest &= rest - 1)
        {
            var row = BitOperations.TrailingZeroCount(rest);
            var at = (word * 64) + row;
            var value = sum.Constant + Value(sum.Plus, ref block, at) - Value(sum.Minus, ref block, at);
            counters.AddToSum(groups[row], index, value);
        }
    }

    private static long Value(StoredColumn? column, ref ulong block, int row)
    {
        if (column is null)
        {
            return 0;
        }

        ref var values = ref Unsafe.Add(ref block, column.Offset);
        return column.Storage switch
        {
            ColumnStorage.Shorts => Unsafe.Add(ref Unsafe.As<ulong, short>(ref values), row),
            ColumnStorage.Ints => Unsafe.Add(ref Unsafe.As<ulong, int>(ref values), row),
            _ => Unsafe.Add(ref Unsafe.As<ulong, long>(ref values), row),
        };
    }
}
