using Funnel.Domain.Conditions;

namespace Funnel.Domain.Restatement;

/// <summary>What one row did to one figure.</summary>
/// <param name="Row">The row.</param>
/// <param name="Plan">The place of the plan among those that were replayed.</param>
/// <param name="Group">The group; that of everything for the total.</param>
/// <param name="Kpi">The place of the KPI among those of the plan, or among its grouped ones.</param>
/// <param name="Change">The pair after the row less the pair before it; never nothing.</param>
internal readonly record struct ReplayEffect(ReplayRow Row, int Plan, GroupKey Group, int Kpi, PairChange Change);
