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

    /// <summary>The facts that meet a condition.</summary>
    public abstract IEnumerable<T> Facts(Condition<T> where);
}

/// <summary>Where facts of one type are kept as entities of some type.</summary>
internal sealed class FactQuery<T, TEntity> : FactQuery<T>
{
    private readonly IQueryable<TEntity> _entities;
    private readonly ColumnMap<T, TEntity> _map;

    public FactQuery(IQueryable<TEntity> entities, ColumnMap<T, TEntity> map)
    {
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(map);
        (_entities, _map) = (entities, map);
    }

    public override IQueryable<GroupRow> Group(FactQuestion<T> question) =>
        GroupQuery.Of(_entities, question, _map);

    public override IEnumerable<T> Facts(Condition<T> where) => _entities is IQueryable<T> facts
        ? facts.Where(where.ToExpression())
        : throw new NotSupportedException(
            $"Entities of type {typeof(TEntity).Name} are counted as they are; they are no facts to be listed.");
}
