using System.Runtime.CompilerServices;
using Ardalis.Specification;

namespace Funnel.Domain.Conditions;

/// <summary>Facts in memory, asked by specifications as a repository over a database is.</summary>
/// <typeparam name="T">The fact.</typeparam>
public sealed partial class FactRepository<T> : IReadRepositoryBase<T>
    where T : class
{
    private readonly FactKind<T> _kind;
    private readonly IReadOnlyList<T> _facts;

    /// <summary>A repository of facts of a kind.</summary>
    public FactRepository(FactKind<T> kind, IReadOnlyList<T> facts)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(facts);
        (_kind, _facts) = (kind, facts);
    }

    /// <summary>The first fact listed under an id (<see cref="FactKind{T}.MemberOf"/>), such as a card's.</summary>
    public Task<T?> GetByIdAsync<TId>(TId id, CancellationToken cancellationToken = default)
        where TId : notnull =>
        Answer(() => _facts.FirstOrDefault(fact => _kind.MemberOf(fact) == id.ToString()), cancellationToken);

    /// <inheritdoc/>
    public Task<T?> FirstOrDefaultAsync(
        ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Answer(() => specification.Evaluate(_facts).FirstOrDefault(), cancellationToken);

    /// <inheritdoc/>
    public Task<TResult?> FirstOrDefaultAsync<TResult>(
        ISpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        Answer(() => specification.Evaluate(_facts).FirstOrDefault(), cancellationToken);

    /// <inheritdoc/>
    public Task<T?> SingleOrDefaultAsync(
        ISingleResultSpecification<T> specification, CancellationToken cancellationToken = default) =>
        Answer(() => specification.Evaluate(_facts).SingleOrDefault(), cancellationToken);

    /// <inheritdoc/>
    public Task<TResult?> SingleOrDefaultAsync<TResult>(
        ISingleResultSpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        Answer(() => specification.Evaluate(_facts).SingleOrDefault(), cancellationToken);

    /// <inheritdoc/>
    public Task<List<T>> ListAsync(CancellationToken cancellationToken = default) =>
        Answer(() => _facts.ToList(), cancellationToken);

    /// <inheritdoc/>
    public Task<List<T>> ListAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Answer(() => specification.Evaluate(_facts).ToList(), cancellationToken);

    /// <inheritdoc/>
    public Task<List<TResult>> ListAsync<TResult>(
        ISpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        Answer(() => specification.Evaluate(_facts).ToList(), cancellationToken);

    /// <summary>How many facts meet the criteria, whatever the page.</summary>
    public Task<int> CountAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Answer(() => _facts.Count(specification.IsSatisfiedBy), cancellationToken);

    /// <inheritdoc/>
    public Task<int> CountAsync(CancellationToken cancellationToken = default) =>
        Answer(() => _facts.Count, cancellationToken);

    /// <summary>Whether any fact meets the criteria, whatever the page.</summary>
    public Task<bool> AnyAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Answer(() => _facts.Any(specification.IsSatisfiedBy), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> AnyAsync(CancellationToken cancellationToken = default) =>
        Answer(() => _facts.Count > 0, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<T> AsAsyncEnumerable(ISpecification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return Each(specification);
    }

    private async IAsyncEnumerable<T> Each(
        ISpecification<T> specification, [EnumeratorCancellation] CancellationToken stop = default)
    {
        foreach (var fact in await ListAsync(specification, stop))
        {
            stop.ThrowIfCancellationRequested();
            yield return fact;
        }
    }

    private static Task<TAnswer> Answer<TAnswer>(Func<TAnswer> ask, CancellationToken stop) =>
        stop.IsCancellationRequested ? Task.FromCanceled<TAnswer>(stop) : Task.FromResult(ask());
}
