namespace Funnel.Domain.Bulk.Programs;

/// <summary>One comparison over a block, by the place of its column in the block.</summary>
/// <param name="Kind">What is compared.</param>
/// <param name="Column">Index of the column in its layout.</param>
/// <param name="Operand">The bound, the other column's index, or the number of the bit.</param>
/// <param name="Days">How far apart two columns may be at most.</param>
internal readonly record struct MaskLeaf(LeafKind Kind, int Column, int Operand, int Days = 0);
