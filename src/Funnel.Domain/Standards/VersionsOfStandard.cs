using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Standards;

/// <summary>
/// The versions by which a standard's figures are counted. What is no declaration of the standard's is counted as it
/// stands.
/// </summary>
internal sealed class VersionsOfStandard(KpiCatalog catalog, DefinitionBook book) : IKpiVersions
{
    public KpiInForce InForce(Kpi kpi, ReportingPeriod period) => !book.Has(kpi.Id) || !IsDeclared(kpi) ? new(kpi, null)
        : book.In(kpi.Id, period).TryGet(out var definition, out var refusal) ? new(definition.Kpi, null)
        : new(kpi, refusal);

    private bool IsDeclared(Kpi kpi) =>
        (catalog.TryGet(kpi.Id, out var known) && known == kpi) || book.Of(kpi.Id).Any(one => one.Kpi == kpi);
}
