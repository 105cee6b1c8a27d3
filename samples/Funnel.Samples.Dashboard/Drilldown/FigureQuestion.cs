using Funnel.Domain.Periods;
using Funnel.Samples.Dashboard.Figures;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>Which figure is asked about, for whom, over which days, under which further conditions.</summary>
internal sealed record FigureQuestion(
    Figure Figure, Scope Scope, ReportingPeriod Period, IReadOnlyList<FactFilter> Filters)
{
    /// <summary>Same questions have the same key.</summary>
    public (string Figure, Scope Scope, ReportingPeriod Period, string Filters) Key =>
        (Figure.Id, Scope, Period, string.Join('\n', Filters));
}
