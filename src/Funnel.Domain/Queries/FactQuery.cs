using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Queries;

/// <summary>Where facts of one kind are kept.</summary>
internal abstract class FactQuery
{
}

/// <summary>Where facts of one type are kept.</summary>
internal abstract class FactQuery<T> : FactQuery
{
    /// <summary>A question as one grouped query.</summary>
    public abstract IQueryable<GroupRow> Group(FactQuestion<T> question);

    /// <summary>The exchange text of a value as the entity keeps it; empty where it is missing.</summary>
    /// <exception cref="InvalidOperationException">It is a code that nobody knows.</exception>
    public abstract string TextOf(SymbolColumn<T> column, object? value);

    /// <summary>The facts that meet a condition.</summary>
    public abstract IEnumerable<T> Facts(Condition<T> where);
}

/// <summary>Where facts of one type are kept as entities of some type.</summary>
internal sealed class FactQuery<T, TEntity> : FactQuery<T>
{
    private readonly IQueryable<TEntity> _entities;
    private readonly ColumnMap<T, TEntity> _map;

    private readonly Func<TEntity, T>? _factOf;

    public FactQuery(IQueryable<TEntity> entities, ColumnMap<T, TEntity> map, Func<TEntity, T>? factOf)
    {
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(map);
        (_entities, _map, _factOf) = (entities, map, factOf);
    }

    public override IQueryable<GroupRow> Group(FactQuestion<T> question) =>
        GroupQuery.Of(_entities, question, _map);

    public override string TextOf(SymbolColumn<T> column, object? value) =>
        _map.CodesOf(column) is { } codes ? codes.TextOf(value) : column.TextOfValue(value);

    public override IEnumerable<T> Facts(Condition<T> where) => _factOf is not null
        ? _entities.Where(where, _map).AsEnumerable().Select(_factOf)
        : throw new NotSupportedException(
            $"Entities of type {typeof(TEntity).Name} are counted as they are; they are no facts to be listed.");
}
