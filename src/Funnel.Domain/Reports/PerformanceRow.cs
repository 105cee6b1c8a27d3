using Funnel.Domain.Dealers;

namespace Funnel.Domain.Reports;

/// <summary>One line of the performance board: a consultant, a dealer, a region, or all.</summary>
/// <param name="Region">The region, if known.</param>
/// <param name="Dealer">The dealer; null for a region or all.</param>
/// <param name="Consultant">The consultant; null for a dealer, a region or all.</param>
/// <param name="Figures">Traffic, filings, orders and deliveries, in this order.</param>
public sealed record PerformanceRow(
    RegionName? Region, DealerId? Dealer, ConsultantId? Consultant, IReadOnlyList<TargetAttainment> Figures);
