using Ardalis.Specification;

namespace Funnel.Domain.Conditions;

/// <summary>
/// Asks conditions through specifications, which also say in what order and how many, and through a LINQ provider,
/// such as Entity Framework Core.
/// </summary>
public static class ConditionQueries
{
    /// <summary>A new specification of the facts that meet a condition.</summary>
    /// <exception cref="NotSupportedException">The condition holds an opaque one; the message names it.</exception>
    public static Matching<T> ToSpecification<T>(this Condition<T> condition)
    {
        var matching = new Matching<T>();
        matching.Query.Where(condition);
        return matching;
    }

    /// <summary>A new specification of the entities whose facts meet a condition.</summary>
    /// <exception cref="NotSupportedException">
    /// The condition holds an opaque one, or speaks of a column that the map lacks; the message names it.
    /// </exception>
    public static Matching<TEntity> ToSpecification<T, TEntity>(
        this Condition<T> condition, ColumnMap<T, TEntity> map)
    {
        var matching = new Matching<TEntity>();
        matching.Query.Where(condition, map);
        return matching;
    }

    /// <summary>Only the facts that meet a condition.</summary>
    /// <exception cref="NotSupportedException">The condition holds an opaque one; the message names it.</exception>
    public static ISpecificationBuilder<T> Where<T>(this ISpecificationBuilder<T> query, Condition<T> condition) =>
        query.Where(condition, ColumnMap.Identity<T>());

    /// <summary>Only the entities whose facts meet a condition.</summary>
    /// <exception cref="NotSupportedException">
    /// The condition holds an opaque one, or speaks of a column that the map lacks; the message names it.
    /// </exception>
    public static ISpecificationBuilder<TEntity> Where<T, TEntity>(
        this ISpecificationBuilder<TEntity> query, Condition<T> condition, ColumnMap<T, TEntity> map)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(map);
        var filter = condition.ToExpression(map);
        return query.Where(map.FactOf is { } factOf && query.Specification is Matching<TEntity> matching
            ? matching.Asking(filter, entity => condition.IsSatisfiedBy(factOf(entity)))
            : filter);
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
