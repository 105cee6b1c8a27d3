using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>Every figure whose records can be listed: the standard's KPIs and the stages of the funnel.</summary>
internal sealed class FigureCatalog(SalesStandard standard)
{
    private readonly FrozenDictionary<string, Figure> _byId = standard.Kpis.All
        .Select(kpi => (Figure)new KpiFigure(kpi))
        .Concat(Codes.Of<FunnelStage>().Values.Select(stage => new StageFigure(stage)))
        .ToFrozenDictionary(figure => figure.Id);

    public IEnumerable<Figure> All => _byId.Values;

    public bool TryGet(string id, [NotNullWhen(true)] out Figure? figure) => _byId.TryGetValue(id, out figure);
}
