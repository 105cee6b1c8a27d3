using Funnel.Domain.Bulk.Columns;

namespace Funnel.Domain.Bulk.Scans;

/// <summary>One scan: what is counted over which blocks into which cells.</summary>
/// <param name="Plan">The totals, lowered.</param>
/// <param name="Table">The columns.</param>
/// <param name="Cells">A cell per group and distinct total, group by group; overwritten.</param>
/// <param name="Live">A bit per block that may hold counted facts; null where every block is scanned.</param>
/// <param name="Scratch">Where the threads keep their masks.</param>
internal sealed record ScanWork(
    TallyPlan Plan, FactBlocks Table, long[] Cells, ulong[]? Live, ScratchPool Scratch)
{
    public bool IsLive(int block) => Live is null || (Live[block >> 6] >> (block & 63) & 1) != 0;
}
