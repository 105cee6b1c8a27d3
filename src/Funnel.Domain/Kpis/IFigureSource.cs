using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Kpis;

/// <summary>
/// Where figures of one period come from: a history, kept columns, a LINQ provider, a SQL store. It knows its period.
/// </summary>
public interface IFigureSource
{
    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The same source for another period.</summary>
    /// <exception cref="NotSupportedException">The facts are kept for one period only.</exception>
    public IFigureSource In(ReportingPeriod period);

    /// <summary>Answers every question of a plan, in their order.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<Tallies> Answer(
        KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default);

    /// <summary>
    /// Answers every question of a plan, in their order, without holding up the caller where it waits.
    /// </summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Task<IReadOnlyList<Tallies>> AnswerAsync(
        KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default);

    /// <summary>The facts of a kind, at an anchor, that meet a condition whose days are fixed.</summary>
    /// <exception cref="NotSupportedException">The source has figures, but no facts to give.</exception>
    public IEnumerable<T> Facts<T>(FactKind<T> kind, Anchor anchor, Condition<T> where);
}
