using Funnel.Domain.Conditions;

namespace Funnel.Domain.Reports;

/// <summary>The funnel of one group.</summary>
/// <param name="Key">The group.</param>
/// <param name="Steps">The stages from the top down; none is larger than the one above.</param>
/// <param name="Weakest">The weakest step; null where no step is clearly weaker.</param>
public sealed record FunnelGroup(GroupKey Key, IReadOnlyList<FunnelStep> Steps, WeakestStep? Weakest);
