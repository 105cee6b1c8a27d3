using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Bulk.Programs;

namespace Funnel.Domain.Bulk.Scans;

/// <summary>Scans a table whose rows lie in group order, span by span on several threads.</summary>
internal static class GroupedScan<TKernels>
    where TKernels : struct, IMaskKernels
{
    /// <summary>Blocks per span: enough work to hide what a thread costs, little enough to share evenly.</summary>
    private const int LongestSpan = 256;

    private const int SpansPerThread = 8;

    public static void Run(ScanWork work, ParallelOptions options)
    {
        var degree = options.MaxDegreeOfParallelism < 0 ? Environment.ProcessorCount : options.MaxDegreeOfParallelism;
        if (work.Table.Sections.Count == 0)
        {
            Array.Clear(work.Cells);
        }

        for (var i = 0; i < work.Table.Sections.Count; i++)
        {
            Section(work, work.Table.Sections[i], clears: i == 0, degree, options);
        }
    }

    private static void Section(ScanWork work, TableSection section, bool clears, int degree, ParallelOptions options)
    {
        var length = Math.Clamp(section.Blocks / (degree * SpansPerThread), 1, LongestSpan);
        var spans = (section.Blocks + length - 1) / length;
        if (clears)
        {
            ClearSharedGroups(work, section, length, spans);
        }

        if (degree == 1 || spans == 1)
        {
            var scratch = work.Scratch.Take();
            for (var span = 0; span < spans; span++)
            {
                options.CancellationToken.ThrowIfCancellationRequested();
                Span(work, section, span * length, Math.Min((span + 1) * length, section.Blocks), clears, scratch);
            }

            work.Scratch.GiveBack(scratch);
            return;
        }

        Parallel.For(
            0,
            spans,
            options,
            work.Scratch.Take,
            (span, _, scratch) =>
            {
                Span(work, section, span * length, Math.Min((span + 1) * length, section.Blocks), clears, scratch);
                return scratch;
            },
            work.Scratch.GiveBack);
    }

    /// <summary>
    /// A group that crosses from one span to the next is added to by both, and so cleared before either.
    /// </summary>
    private static void ClearSharedGroups(ScanWork work, TableSection section, int length, int spans)
    {
        for (var span = 1; span < spans; span++)
        {
            var row = span * length * ColumnLayout.RowsPerBlock;
            var group = section.FirstGroupFrom(row) - 1;
            if (group >= 0)
            {
                work.Cells.AsSpan(group * work.Plan.Cells, work.Plan.Cells).Clear();
            }
        }
    }

    private static void Span(
        ScanWork work, TableSection section, int firstBlock, int endBlock, bool clears, AlignedWords scratch)
    {
        var firstRow = firstBlock * ColumnLayout.RowsPerBlock;
        var endRow = Math.Min(endBlock * ColumnLayout.RowsPerBlock, section.Rows);
        var firstGroup = section.FirstGroupFrom(firstRow);
        var endGroup = endRow == section.Rows ? work.Table.Groups : section.FirstGroupFrom(endRow);
        if (clears)
        {
            var owned = endRow == section.Rows ? endGroup : Math.Max(firstGroup, endGroup - 1);
            var cells = work.Plan.Cells;
            work.Cells.AsSpan(firstGroup * cells, (owned - firstGroup) * cells).Clear();
        }

        var group = firstGroup - (firstGroup == work.Table.Groups || section.Starts[firstGroup] > firstRow ? 1 : 0);
        for (var block = firstBlock; block < endBlock; block++)
        {
            if (work.IsLive(section.FirstBlock + block))
            {
                group = Block(work, section, block, group, firstRow, endRow, scratch);
            }
        }
    }

    /// <summary>Counts a block, from the group of an earlier row on; gives the group of its last row.</summary>
    private static int Block(
        ScanWork work, TableSection section, int block, int group, int firstRow, int endRow, AlignedWords scratch)
    {
        ref var words = ref work.Table.Block(section.FirstBlock + block);
        ref var masks = ref scratch.At(0);
        ref var next = ref work.Table.BlockAfter(section.FirstBlock + block);
        BlockMasks<TKernels>.Evaluate(work.Plan.Program, ref words, ref next, ref masks);
        var asked = work.Plan.Program.WordsAsked;
        var origin = block * ColumnLayout.RowsPerBlock;
        var (row, end) = (origin, Math.Min(origin + ColumnLayout.RowsPerBlock, section.Rows));
        while (true)
        {
            while (section.Starts[group + 1] <= row)
            {
                group++;
            }

            var groupEnd = section.Starts[group + 1];
            var to = Math.Min(groupEnd, end);
            var shared = section.Starts[group] < firstRow || groupEnd > endRow;
            ref var cells = ref work.Cells[group * work.Plan.Cells];
            if (shared)
            {
                AddShared(work.Plan, ref words, ref masks, row - origin, to - origin, ref cells);
            }
            else
            {
                SegmentTally<TKernels>.Add(
                    work.Plan, ref words, ref masks, row - origin, to - origin, ref cells,
                    ref Unsafe.Add(ref next, asked), work.Table.Layout.BlockWords - asked);
            }

            asked = Math.Min(work.Table.Layout.BlockWords, asked + (work.Plan.Counts * Prefetch.WordsPerLine));
            row = to;
            if (row == end)
            {
                return group;
            }
        }
    }

    private static void AddShared(TallyPlan plan, ref ulong block, ref ulong masks, int from, int to, ref long cells)
    {
        Span<long> mine = plan.Cells <= 512 ? stackalloc long[plan.Cells] : new long[plan.Cells];
        mine.Clear();
        SegmentTally<TKernels>.Add(
            plan, ref block, ref masks, from, to, ref MemoryMarshal.GetReference(mine), ref block, ask: 0);
        foreach (var value in mine)
        {
            if (value != 0)
            {
                Interlocked.Add(ref cells, value);
            }

            cells = ref Unsafe.Add(ref cells, 1);
        }
    }
}
