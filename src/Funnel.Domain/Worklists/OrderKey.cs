using System.Linq.Expressions;

namespace Funnel.Domain.Worklists;

/// <summary>What a list is ordered by: an expression for a database, and how facts in memory are asked.</summary>
internal readonly record struct OrderKey<TEntity>(
    Expression<Func<TEntity, object?>> Expression, Func<TEntity, object?>? InMemory);
