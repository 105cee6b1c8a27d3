using Funnel.Domain.Conditions;

namespace Funnel.Domain.Queries;

/// <summary>Asks conditions through a LINQ provider, such as Entity Framework Core.</summary>
public static class ConditionQueries
{
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
