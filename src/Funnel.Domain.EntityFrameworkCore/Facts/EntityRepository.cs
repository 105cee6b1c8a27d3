using System.Linq.Expressions;
using Ardalis.Specification;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Facts;

/// <summary>
/// Facts or a vendor's own entities in a database, asked by specifications: criteria, order and page are worked out
/// there.
/// </summary>
/// <typeparam name="T">The fact or entity.</typeparam>
public sealed class EntityRepository<T> : IReadRepositoryBase<T>
    where T : class
{
    private readonly IQueryable<T> _entities;
    private readonly Func<object, Expression<Func<T, bool>>> _hasId;

    /// <summary>A repository of a context's entities, found by the primary key.</summary>
    public EntityRepository(DbContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        _entities = context.Set<T>();
        _hasId = id => PrimaryKey.Is<T>(context, id);
    }

    /// <summary>A repository over any query, such as the facts of one snapshot or the cards of one dealer.</summary>
    /// <param name="entities">The query.</param>
    /// <param name="hasId">Which of them has an id.</param>
    public EntityRepository(IQueryable<T> entities, Func<object, Expression<Func<T, bool>>> hasId)
    {
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(hasId);
        (_entities, _hasId) = (entities, hasId);
    }

    /// <inheritdoc/>
    public Task<T?> GetByIdAsync<TId>(TId id, CancellationToken cancellationToken = default)
        where TId : notnull =>
        _entities.FirstOrDefaultAsync(_hasId(id), cancellationToken);

    /// <inheritdoc/>
    public Task<T?> FirstOrDefaultAsync(
        ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        _entities.Meeting(specification).FirstOrDefaultAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<TResult?> FirstOrDefaultAsync<TResult>(
        ISpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        _entities.Meeting(specification).FirstOrDefaultAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<T?> SingleOrDefaultAsync(
        ISingleResultSpecification<T> specification, CancellationToken cancellationToken = default) =>
        _entities.Meeting(specification).SingleOrDefaultAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<TResult?> SingleOrDefaultAsync<TResult>(
        ISingleResultSpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        _entities.Meeting(specification).SingleOrDefaultAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<List<T>> ListAsync(CancellationToken cancellationToken = default) =>
        _entities.ToListAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task<List<T>> ListAsync(
        ISpecification<T> specification, CancellationToken cancellationToken = default)
    {
        var found = await _entities.Meeting(specification).ToListAsync(cancellationToken);
        return specification.PostProcessingAction is { } finish ? [.. finish(found)] : found;
    }

    /// <inheritdoc/>
    public async Task<List<TResult>> ListAsync<TResult>(
        ISpecification<T, TResult> specification, CancellationToken cancellationToken = default)
    {
        var found = await _entities.Meeting(specification).ToListAsync(cancellationToken);
        return specification.PostProcessingAction is { } finish ? [.. finish(found)] : found;
    }

    /// <summary>How many entities meet the criteria, whatever the page.</summary>
    public Task<int> CountAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        _entities.MeetingCriteria(specification).CountAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<int> CountAsync(CancellationToken cancellationToken = default) =>
        _entities.CountAsync(cancellationToken);

    /// <summary>Whether any entity meets the criteria, whatever the page.</summary>
    public Task<bool> AnyAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        _entities.MeetingCriteria(specification).AnyAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<bool> AnyAsync(CancellationToken cancellationToken = default) =>
        _entities.AnyAsync(cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<T> AsAsyncEnumerable(ISpecification<T> specification) =>
        _entities.Meeting(specification).AsAsyncEnumerable();
}
