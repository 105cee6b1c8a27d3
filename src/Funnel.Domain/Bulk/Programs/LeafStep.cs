using Funnel.Domain.Bulk.Columns;

namespace Funnel.Domain.Bulk.Programs;

/// <summary>One comparison of a block's column into a mask.</summary>
/// <param name="Mask">The mask written.</param>
/// <param name="Leaf">What is compared; for the comparison that never holds, a bound below every value.</param>
/// <param name="Offset">The first word of the column, or of the plane, in the block; −1: never holds.</param>
/// <param name="Other">The other column's first word, where two are compared.</param>
/// <param name="Pair">The mask of a second bound of the same column; −1 for none.</param>
/// <param name="PairBound">The second bound.</param>
internal readonly record struct LeafStep(
    int Mask, MaskLeaf Leaf, int Offset, int Other, int Pair = -1, long PairBound = 0)
{
    /// <summary>The step that clears a mask.</summary>
    public static LeafStep Never(int mask) => new(mask, default, -1, 0);

    public static LeafStep Of(int mask, MaskLeaf leaf, ColumnLayout layout)
    {
        var offset = layout.Columns[leaf.Column].Offset;
        return leaf.Kind switch
        {
            LeafKind.Plane => new(mask, leaf, offset + ((int)leaf.Operand * ColumnLayout.MaskWords), 0),
            LeafKind.ShortInOrder or LeafKind.IntInOrder or LeafKind.ShortApart or LeafKind.IntApart =>
                new(mask, leaf, offset, layout.Columns[(int)leaf.Operand].Offset),
            _ => new(mask, leaf, offset, 0),
        };
    }

    /// <summary>Puts comparisons of one 16-bit column together, two by two.</summary>
    public static IEnumerable<LeafStep> InPairs(IReadOnlyList<LeafStep> ordered)
    {
        for (var i = 0; i < ordered.Count; i++)
        {
            var (step, next) = (ordered[i], i + 1 < ordered.Count ? ordered[i + 1] : Never(0));
            var together = step.Offset >= 0 && step.Leaf.Kind == LeafKind.ShortAtMost
                && next.Leaf.Kind == LeafKind.ShortAtMost && next.Offset == step.Offset;
            yield return together ? step with { Pair = next.Mask, PairBound = next.Leaf.Operand } : step;
            i += together ? 1 : 0;
        }
    }
}
