using Funnel.Domain.Inventory;

namespace Funnel.Domain.Reports;

/// <summary>One step of the funnel.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Count">How many came at least this far.</param>
/// <param name="Recorded">
/// Of them, those with a record of the stage itself; the others skipped it. At the top, the new traffic.
/// </param>
/// <param name="FromBefore">How many came on from the stage before; null at the top.</param>
/// <param name="Benchmark">The rate it is held against; null where there is none.</param>
public sealed record FunnelStep(
    FunnelStage Stage, long Count, long Recorded, Conversion? FromBefore, double? Benchmark)
{
    /// <summary>How many were lost since the stage before; 0 at the top.</summary>
    public long Lost => FromBefore is { } from ? from.Base - Count : 0;

    /// <summary>The share that came on from the stage before; null at the top, and where nobody was there.</summary>
    public double? Rate => FromBefore?.Rate;
}
