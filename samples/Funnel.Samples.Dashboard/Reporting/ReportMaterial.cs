using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using Funnel.Domain.Targets;

namespace Funnel.Samples.Dashboard.Reporting;

/// <summary>What reports are made from.</summary>
/// <param name="Figures">The figures of a scope, by dealer, or by consultant within one.</param>
/// <param name="Standard">The standard.</param>
/// <param name="Targets">The targets of the scope.</param>
/// <param name="Dealers">Every dealer.</param>
/// <param name="History">The history of the scope's dealer; empty for the group.</param>
internal sealed record ReportMaterial(
    Domain.Kpis.Figures Figures,
    SalesStandard Standard,
    IReadOnlyList<MonthlyTarget> Targets,
    IReadOnlyList<Dealer> Dealers,
    FunnelHistory History);
