using System.Linq.Expressions;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Conditions;

/// <summary>What is added up over which facts.</summary>
/// <param name="Over">The facts that are added up.</param>
/// <param name="What">What each of them adds.</param>
/// <typeparam name="T">The fact.</typeparam>
public sealed record Total<T>(Condition<T> Over, Measure<T> What)
{
    /// <summary>What one fact adds: its measure if it belongs to the facts added up, else nothing.</summary>
    public long Of(T fact) => Over.IsSatisfiedBy(fact) ? What.Of(fact) : 0;

    /// <summary>The same total with every day of the period fixed to its calendar date.</summary>
    public Total<T> In(ReportingPeriod period) => new(Over.In(period), What.In(period));

    /// <summary>What one entity adds, as a LINQ expression, given where the entity keeps each column.</summary>
    /// <exception cref="NotSupportedException">The condition holds an opaque one; the message names it.</exception>
    internal Expression<Func<TEntity, long>> ToExpression<TEntity>(ColumnMap<T, TEntity> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var adds = Expression.Condition(
            Over.Body(map), What.Accept(new MeasureExpression<T>(map)), Expression.Constant(0L));
        return Expression.Lambda<Func<TEntity, long>>(adds, map.Entity);
    }

    /// <summary>What one fact adds, as a LINQ expression.</summary>
    /// <exception cref="NotSupportedException">The condition holds an opaque one; the message names it.</exception>
    internal Expression<Func<T, long>> ToExpression() => ToExpression(ColumnMap.Identity<T>());
}
