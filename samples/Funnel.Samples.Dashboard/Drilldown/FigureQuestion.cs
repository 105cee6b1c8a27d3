using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Samples.Dashboard.Figures;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>Which figure is asked about, for whom, over which days, under which further conditions.</summary>
internal sealed record FigureQuestion(
    Figure Figure, Scope Scope, ReportingPeriod Period, IReadOnlyList<FactFilter> Filters)
{
    /// <summary>Questions with the same key ask the same of the facts of their scope and period.</summary>
    public (string Figure, string Filters) Key => (Figure.Id, string.Join('\n', Filters));

    /// <summary>The question put to the facts of its scope and period.</summary>
    public FigureContext On(IFactSource facts) => new(facts, Filters, Scope.Consultant);
}
