using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Queries;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Facts;

/// <summary>Figures from the fact tables of a context, all of one state of the database.</summary>
internal sealed class StoredFigures(DbContext context, FactQueries facts) : IFigureSource
{
    public ReportingPeriod Period => facts.Period;

    public IFigureSource In(ReportingPeriod period) => new StoredFigures(context, context.FunnelFacts(period));

    public IReadOnlyList<Tallies> Answer(
        KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default) =>
        facts.Answer(plan, options, cancellationToken);

    public Task<IReadOnlyList<Tallies>> AnswerAsync(
        KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default) =>
        context.InOneStateAsync(() => facts.AnswerAsync(plan, options, cancellationToken), cancellationToken);

    public IEnumerable<T> Facts<T>(FactKind<T> kind, Anchor anchor, Condition<T> where) =>
        facts.Facts(kind, anchor, where);
}
