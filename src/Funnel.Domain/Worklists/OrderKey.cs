using System.Linq.Expressions;

namespace Funnel.Domain.Worklists;

/// <summary>What a list is ordered by: as an expression for a database, and as it is asked of facts in memory.</summary>
internal readonly record struct OrderKey<TEntity>(
    Expression<Func<TEntity, object?>> Expression, Func<TEntity, object?>? InMemory);
