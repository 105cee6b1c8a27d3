using System.Collections.Concurrent;
using System.Linq.Expressions;
using Ardalis.Specification;

namespace Funnel.Domain.Conditions;

/// <summary>
/// A specification of facts, or of a vendor's own entities, whose criteria are conditions; order and paging are given
/// by its <c>Query</c>, as with any specification. A database is asked its expressions; in memory the conditions
/// themselves are asked, and texts are put in order by their characters, as ids are.
/// </summary>
/// <remarks>
/// A specification can change, so each is made for its use: never one for all. To be derived from where a query
/// deserves a name of its own.
/// </remarks>
/// <typeparam name="T">The fact or entity.</typeparam>
public class Matching<T> : Specification<T>
{
    private readonly ConcurrentDictionary<LambdaExpression, Delegate> _inMemory = [];

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(T entity) =>
        WhereExpressions.All(where => InMemory(where.Filter)(entity)) && SearchValidator.Instance.IsValid(entity, this);

    /// <inheritdoc/>
    public override IEnumerable<T> Evaluate(IEnumerable<T> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        var found = WhereExpressions.Aggregate(entities, (those, where) => those.Where(InMemory(where.Filter)));
        found = SearchMemoryEvaluator.Instance.Evaluate(found, this);
        found = PaginationEvaluator.Instance.Evaluate(InOrder(found), this);
        return PostProcessingAction is { } finish ? finish(found) : found;
    }

    /// <summary>Remembers how an expression of this specification is asked in memory without being compiled.</summary>
    internal Expression<TDelegate> Asking<TDelegate>(Expression<TDelegate> expression, TDelegate inMemory)
        where TDelegate : Delegate
    {
        _inMemory[expression] = inMemory;
        return expression;
    }

    private IEnumerable<T> InOrder(IEnumerable<T> found)
    {
        IOrderedEnumerable<T>? ordered = null;
        foreach (var order in OrderExpressions)
        {
            var key = InMemory(order.KeySelector);
            ordered = order.OrderType switch
            {
                OrderTypeEnum.OrderBy or OrderTypeEnum.OrderByDescending when ordered is not null =>
                    throw new DuplicateOrderChainException(),
                OrderTypeEnum.OrderBy => found.OrderBy(key, OrderOfKeys.Instance),
                OrderTypeEnum.OrderByDescending => found.OrderByDescending(key, OrderOfKeys.Instance),
                OrderTypeEnum.ThenBy => ordered!.ThenBy(key, OrderOfKeys.Instance),
                _ => ordered!.ThenByDescending(key, OrderOfKeys.Instance),
            };
        }

        return ordered ?? found;
    }

    // Interpreted rather than compiled: a specification is asked once or twice, and compiling takes a thousand times as
    // long as asking.
    private TDelegate InMemory<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate =>
        (TDelegate)_inMemory.GetOrAdd(
            expression, asked => ((Expression<TDelegate>)asked).Compile(preferInterpretation: true));
}
