using Funnel.Domain.Bulk.Columns;

namespace Funnel.Domain.Bulk.Programs;

/// <summary>One comparison over a block, by the place of its column in the block.</summary>
/// <param name="Kind">What is compared.</param>
/// <param name="Column">Index of the column in its layout.</param>
/// <param name="Operand">The bound, the other column's index, or the number of the bit.</param>
/// <param name="Days">How far apart two columns may be at most.</param>
internal readonly record struct MaskLeaf(LeafKind Kind, int Column, long Operand, int Days = 0)
{
    /// <summary>
    /// The bound as lanes hold values: below all of them where it is out of their reach, else at most the greatest.
    /// </summary>
    public int LaneBound => Kind == LeafKind.ShortAtMost
        ? (int)Math.Clamp(Operand, DayOffset.First - 1, DayOffset.Last)
        : (int)Math.Clamp(Operand, NumberOffset.Unfit, NumberOffset.Missing - 1);
}
