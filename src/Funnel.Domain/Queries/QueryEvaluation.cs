using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Queries;

/// <summary>Evaluates KPIs and conditions through a LINQ provider, such as Entity Framework Core.</summary>
public static class QueryEvaluation
{
    /// <summary>The KPIs of a period, by group: one statement for each kind of fact and anchor.</summary>
    /// <param name="kpis">The KPIs, in the order in which they are wanted.</param>
    /// <param name="facts">Where the facts are kept; they must be made for the same period.</param>
    /// <param name="period">The period.</param>
    /// <param name="by">
    /// The dimensions that make a group; a KPI that lacks one of them appears in the total alone.
    /// </param>
    /// <exception cref="NotSupportedException">A KPI holds an opaque condition; the message names it.</exception>
    public static KpiTable Evaluate(
        IReadOnlyList<Kpi> kpis, FactQueries facts, ReportingPeriod period, IReadOnlyList<Dimension> by)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var questions = new KpiQuestions(kpis, period, by);
        return questions.Table(
            [.. questions.All.Select(question => FactQueries.Read(question, question.Ask(facts)))]);
    }

    /// <summary>The facts that meet a condition, asked in the database.</summary>
    /// <exception cref="NotSupportedException">The condition holds an opaque one; the message names it.</exception>
    public static IQueryable<T> Where<T>(this IQueryable<T> facts, Condition<T> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return facts.Where(condition.ToExpression());
    }

    /// <summary>The entities whose facts meet a condition, asked in the database.</summary>
    /// <exception cref="NotSupportedException">The condition holds an opaque one; the message names it.</exception>
    public static IQueryable<TEntity> Where<T, TEntity>(
        this IQueryable<TEntity> entities, Condition<T> condition, ColumnMap<T, TEntity> map)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return entities.Where(condition.ToExpression(map));
    }
}
