using Ardalis.Specification;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Facts;

/// <summary>Specifications as queries of Entity Framework Core.</summary>
public static class SpecificationQueries
{
    /// <summary>What a specification asks for: criteria, order, page, and how it is read.</summary>
    /// <exception cref="NotSupportedException">
    /// It searches by pattern, or includes related entities by expression: write those into the query it is asked of.
    /// </exception>
    public static IQueryable<T> Meeting<T>(this IQueryable<T> entities, ISpecification<T> specification)
        where T : class
    {
        var found = entities.MeetingCriteria(specification);
        found = OrderEvaluator.Instance.GetQuery(found, specification);
        found = PaginationEvaluator.Instance.GetQuery(found, specification);
        return Read(found, specification);
    }

    /// <summary>What a specification asks for, and of that what it selects.</summary>
    /// <exception cref="NotSupportedException">As for a specification that selects nothing.</exception>
    /// <exception cref="SelectorNotFoundException">It selects nothing.</exception>
    public static IQueryable<TResult> Meeting<T, TResult>(
        this IQueryable<T> entities, ISpecification<T, TResult> specification)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(specification);
        var found = entities.Meeting((ISpecification<T>)specification);
        return (specification.Selector, specification.SelectorMany) switch
        {
            ({ } one, null) => found.Select(one),
            (null, { } many) => found.SelectMany(many),
            (null, null) => throw new SelectorNotFoundException(),
            _ => throw new ConcurrentSelectorsException(),
        };
    }

    /// <summary>The criteria of a specification alone, whatever its order and page.</summary>
    /// <exception cref="NotSupportedException">As for the whole specification.</exception>
    public static IQueryable<T> MeetingCriteria<T>(this IQueryable<T> entities, ISpecification<T> specification)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(specification);
        if (specification.SearchCriterias.Any() || specification.IncludeExpressions.Any())
        {
            throw new NotSupportedException(
                "A specification that searches by pattern or includes by expression is not taken over into the query.");
        }

        var asked = specification.IgnoreQueryFilters ? entities.IgnoreQueryFilters() : entities;
        return WhereEvaluator.Instance.GetQuery(asked, specification);
    }

    private static IQueryable<T> Read<T>(IQueryable<T> found, ISpecification<T> specification)
        where T : class
    {
        found = specification.IncludeStrings.Aggregate(found, (query, path) => query.Include(path));
        found = specification.QueryTags.Aggregate(found, (query, tag) => query.TagWith(tag));
        found = specification.IgnoreAutoIncludes ? found.IgnoreAutoIncludes() : found;
        found = specification.AsSplitQuery ? found.AsSplitQuery() : found;
        return specification switch
        {
            { AsNoTrackingWithIdentityResolution: true } => found.AsNoTrackingWithIdentityResolution(),
            { AsNoTracking: true } => found.AsNoTracking(),
            { AsTracking: true } => found.AsTracking(),
            _ => found,
        };
    }
}
