using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Restatement;

/// <summary>
/// By which declarations a closed month was counted, as far as the standard still has them. What the close does not
/// tell of is counted by what is in force.
/// </summary>
internal sealed class CloseDefinitions : IKpiVersions
{
    private readonly VersionsOfStandard _inForce;
    private readonly Dictionary<string, ClosedFigure> _figures;
    private readonly ILookup<(string Id, int Version), Kpi> _declared;
    private readonly Reason? _againstAll;

    public CloseDefinitions(SalesStandard standard, MonthClose close)
    {
        _inForce = new(standard.Kpis, standard.Definitions);
        _figures = close.Figures.ToDictionary(figure => figure.Kpi, StringComparer.Ordinal);
        _declared = standard.Kpis.All.Concat(standard.Definitions.Definitions.Select(one => one.Kpi)).Distinct()
            .ToLookup(kpi => (kpi.Id, kpi.Version));
        _againstAll = close.Standard != standard.Code ? CloseReasons.AnotherStandard(close)
            : !DefinitionSet.IsOf(standard, close) ? CloseReasons.OtherRules(close)
            : null;
    }

    /// <summary>Why no figure can be recomputed; null where the standard is the one of the close.</summary>
    public Reason? AgainstAll => _againstAll;

    public KpiInForce InForce(Kpi kpi, ReportingPeriod period) =>
        _againstAll is not null ? new(kpi, _againstAll)
        : !_figures.TryGetValue(kpi.Id, out var figure) || figure.Version is not { } version
            ? _inForce.InForce(kpi, period)
        : _declared[(kpi.Id, version)].FirstOrDefault(one => one.Fingerprint == figure.Fingerprint) is { } then
            ? new(then, null)
        : new(kpi, CloseReasons.AnotherDefinition(kpi.Id, version));
}
