namespace Funnel.Domain.Reports;

/// <summary>短板: the step that is clearly below its benchmark and costs most deliveries.</summary>
/// <param name="Stage">The stage that too few reach, or too few have on record.</param>
/// <param name="Rate">The share it is judged by: who came on, or who has a record of the visit or test drive.</param>
/// <param name="Benchmark">The share that should.</param>
/// <param name="ExtraDeliveries">
/// Deliveries more if it did, 1 at least; an order counts as one, since open orders wait and are not lost. For the
/// visit and the test drive: what more records would bring, at the difference in order rate that the benchmark's
/// customers show between those with a record and those without. For the others: the steps below keep their rates.
/// </param>
public sealed record WeakestStep(FunnelStage Stage, double Rate, double Benchmark, double ExtraDeliveries);
