using Funnel.Domain.Bulk.Columns;

namespace Funnel.Domain.Bulk.Programs;

/// <summary>
/// Which blocks may hold a counted fact. Every step of the program is asked of the range of a block's values instead of
/// the values: whether some fact may meet the condition, and whether some fact may not.
/// </summary>
internal static class LiveBlocks
{
    /// <summary>A bit per block; 64 blocks are judged at once, as 64 facts are in a scan.</summary>
    public static void Find<TKernels>(MaskProgram program, FactBlocks table, Span<ulong> live, Span<ulong> scratch)
        where TKernels : struct, IMaskKernels
    {
        var may = scratch[..program.Masks];
        var mayNot = scratch.Slice(program.Masks, program.Masks);
        for (var block = 0; block < table.Blocks; block += 64)
        {
            foreach (ref readonly var step in program.Leaves.AsSpan())
            {
                Judge<TKernels>(
                    step.Leaf, step.Offset < 0, table.Days, block, ref may[step.Mask], ref mayNot[step.Mask]);
                if (step.Pair >= 0)
                {
                    var pair = step.Leaf with { Operand = step.PairBound };
                    Judge<TKernels>(pair, never: false, table.Days, block, ref may[step.Pair], ref mayNot[step.Pair]);
                }
            }

            foreach (var step in program.Ands)
            {
                var both = And(At(may, mayNot, step.Left), At(may, mayNot, step.Right));
                (may[step.Target], mayNot[step.Target]) = step.Third == MaskStep.None
                    ? both
                    : And(step.Negated ? (both.MayNot, both.May) : both, At(may, mayNot, step.Third));
            }

            var any = 0UL;
            foreach (var root in may[..program.Roots])
            {
                any |= root;
            }

            live[block >> 6] = any;
        }
    }

    private static (ulong May, ulong MayNot) At(Span<ulong> may, Span<ulong> mayNot, int literal) =>
        (literal & 1) == 0 ? (may[literal >> 1], mayNot[literal >> 1]) : (mayNot[literal >> 1], may[literal >> 1]);

    private static (ulong May, ulong MayNot) And((ulong May, ulong MayNot) left, (ulong May, ulong MayNot) right) =>
        (left.May & right.May, left.MayNot | right.MayNot);

    private static void Judge<TKernels>(
        MaskLeaf leaf, bool never, DayRanges days, int block, ref ulong may, ref ulong mayNot)
        where TKernels : struct, IMaskKernels
    {
        (may, mayNot) = (never ? 0 : ulong.MaxValue, ulong.MaxValue);
        if (leaf.Kind == LeafKind.ShortAtMost && !never)
        {
            TKernels.AtMost(ref days.Smallest(leaf.Column, block), (short)leaf.Operand, ref may, 1);
            TKernels.AtMost(ref days.Greatest(leaf.Column, block), (short)leaf.Operand, ref mayNot, 1);
            mayNot = ~mayNot;
        }
        else if (leaf.Kind == LeafKind.ShortInOrder)
        {
            var other = (int)leaf.Operand;
            TKernels.InOrder(ref days.Smallest(leaf.Column, block), ref days.Greatest(other, block), ref may, 1);
            TKernels.InOrder(ref days.Greatest(leaf.Column, block), ref days.Smallest(other, block), ref mayNot, 1);
            mayNot = ~mayNot;
        }
        else if (leaf.Kind == LeafKind.ShortApart)
        {
            var apart = (short)leaf.Days;
            TKernels.Apart(
                ref days.Smallest(leaf.Column, block), ref days.Greatest((int)leaf.Operand, block), apart, ref may, 1);
            TKernels.Apart(
                ref days.Greatest(leaf.Column, block),
                ref days.Smallest((int)leaf.Operand, block),
                apart,
                ref mayNot,
                1);
            mayNot = ~mayNot;
        }
    }
}
