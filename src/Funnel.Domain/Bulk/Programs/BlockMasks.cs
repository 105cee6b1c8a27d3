using System.Runtime.CompilerServices;
using Funnel.Domain.Bulk.Columns;

namespace Funnel.Domain.Bulk.Programs;

/// <summary>Runs a program over one block at one vector width.</summary>
internal static class BlockMasks<TKernels>
    where TKernels : struct, IMaskKernels
{
    private const int Words = ColumnLayout.MaskWords;

    /// <summary>Writes every mask of the program for a block, and asks for the next block meanwhile.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Evaluate(MaskProgram program, ref ulong block, ref ulong next, ref ulong masks)
    {
        var asked = 0;
        foreach (ref readonly var step in program.Leaves.AsSpan())
        {
            Prefetch.Lines(ref next, asked, asked + program.WordsPerStep);
            asked += program.WordsPerStep;
            Compare(in step, ref block, ref masks);
        }

        foreach (ref readonly var step in program.Ands.AsSpan())
        {
            Prefetch.Lines(ref next, asked, asked + program.WordsPerStep);
            asked += program.WordsPerStep;
            And(in step, ref masks);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void And(in MaskStep step, ref ulong masks)
    {
        ref var mask = ref Unsafe.Add(ref masks, step.Target * Words);
        ref var left = ref Unsafe.Add(ref masks, (step.Left >> 1) * Words);
        ref var right = ref Unsafe.Add(ref masks, (step.Right >> 1) * Words);
        var (leftFlip, rightFlip) = (MaskStep.Flip(step.Left), MaskStep.Flip(step.Right));
        if (step.Third == MaskStep.None)
        {
            TKernels.And(ref left, leftFlip, ref right, rightFlip, ref mask);
            return;
        }

        ref var third = ref Unsafe.Add(ref masks, (step.Third >> 1) * Words);
        TKernels.And(
            ref left, leftFlip, ref right, rightFlip, step.Negated ? ulong.MaxValue : 0,
            ref third, MaskStep.Flip(step.Third), ref mask);
    }

    private static void Compare(in LeafStep step, ref ulong block, ref ulong masks)
    {
        ref var mask = ref Unsafe.Add(ref masks, step.Mask * Words);
        if (step.Offset < 0)
        {
            Unsafe.InitBlockUnaligned(ref Unsafe.As<ulong, byte>(ref mask), 0, Words * sizeof(ulong));
            return;
        }

        ref var column = ref Unsafe.Add(ref block, step.Offset);
        switch (step.Leaf.Kind)
        {
            case LeafKind.ShortAtMost when step.Pair >= 0:
                TKernels.AtMost(
                    ref Unsafe.As<ulong, short>(ref column), (short)step.Leaf.Operand, ref mask,
                    (short)step.PairBound, ref Unsafe.Add(ref masks, step.Pair * Words), Words);
                break;
            case LeafKind.ShortAtMost:
                TKernels.AtMost(ref Unsafe.As<ulong, short>(ref column), (short)step.Leaf.Operand, ref mask, Words);
                break;
            case LeafKind.IntAtMost:
                TKernels.AtMost(ref Unsafe.As<ulong, int>(ref column), (int)step.Leaf.Operand, ref mask, Words);
                break;
            case LeafKind.LongAtMost:
                WideOrder.AtMost(ref Unsafe.As<ulong, long>(ref column), step.Leaf.Operand, ref mask, Words);
                break;
            case LeafKind.ShortInOrder:
                ref var other = ref Unsafe.Add(ref block, step.Other);
                TKernels.InOrder(
                    ref Unsafe.As<ulong, short>(ref column), ref Unsafe.As<ulong, short>(ref other), ref mask, Words);
                break;
            case LeafKind.IntInOrder:
                ref var wide = ref Unsafe.Add(ref block, step.Other);
                WideOrder.InOrder(
                    ref Unsafe.As<ulong, int>(ref column), ref Unsafe.As<ulong, int>(ref wide), ref mask, Words);
                break;
            case LeafKind.ShortApart:
                TKernels.Apart(
                    ref Unsafe.As<ulong, short>(ref column),
                    ref Unsafe.As<ulong, short>(ref Unsafe.Add(ref block, step.Other)),
                    (short)step.Leaf.Days, ref mask, Words);
                break;
            case LeafKind.IntApart:
                WideOrder.Apart(
                    ref Unsafe.As<ulong, int>(ref column),
                    ref Unsafe.As<ulong, int>(ref Unsafe.Add(ref block, step.Other)),
                    step.Leaf.Days, ref mask, Words);
                break;
            default:
                TKernels.And(ref column, 0, ref column, 0, ref mask);
                break;
        }
    }
}
