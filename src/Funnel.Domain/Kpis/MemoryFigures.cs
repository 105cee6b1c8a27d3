using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Kpis;

/// <summary>Figures from facts that are made already.</summary>
internal sealed class MemoryFigures(IFactSource facts) : IFigureSource
{
    public ReportingPeriod Period => facts.Period;

    public IFigureSource In(ReportingPeriod period) => period == Period ? this : throw new NotSupportedException(
        $"Facts made for {Period} do not tell about {period}; ask a history.");

    public IReadOnlyList<Tallies> Answer(
        KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default)
    {
        if (options.Engine == FigureEngine.Rows || Opaqueness.IsIn(plan))
        {
            return plan.Ask(new RowCounting(facts, cancellationToken));
        }

        var columns = new PlanColumns(plan);
        columns.AddAll(facts, cancellationToken);
        return columns.Count(options.Scan, cancellationToken);
    }

    public Task<IReadOnlyList<Tallies>> AnswerAsync(
        KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default) =>
        Task.Run(() => Answer(plan, options, cancellationToken), cancellationToken);

    public IEnumerable<T> Facts<T>(FactKind<T> kind, Anchor anchor, Condition<T> where) =>
        facts.Of(kind, anchor).Where(where.IsSatisfiedBy);
}
