namespace Funnel.Domain.Reports;

/// <summary>短板: the step at which most deliveries are lost against a benchmark.</summary>
/// <param name="Stage">The stage that too few reach.</param>
/// <param name="Rate">The share that came on from the stage before.</param>
/// <param name="Benchmark">The share that should.</param>
/// <param name="ExtraDeliveries">
/// Deliveries more if it did, the steps below keeping their rates; a step below that nobody reached is reckoned at its
/// benchmark. Null where there is none.
/// </param>
public sealed record WeakestStep(FunnelStage Stage, double Rate, double Benchmark, double? ExtraDeliveries);
