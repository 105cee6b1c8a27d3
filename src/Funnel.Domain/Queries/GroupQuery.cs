using System.Linq.Expressions;
using System.Reflection;
using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Queries;

/// <summary>A question as one grouped query with a conditional sum for each total.</summary>
internal static class GroupQuery
{
    private static readonly PropertyInfo KeyValue = typeof(KeyChain).GetProperty(nameof(KeyChain.Value))!;
    private static readonly PropertyInfo KeyRest = typeof(KeyChain).GetProperty(nameof(KeyChain.Rest))!;
    private static readonly ConstructorInfo NewKey = typeof(KeyChain).GetConstructor([])!;
    private static readonly ConstructorInfo NewSum = typeof(SumChain).GetConstructor([typeof(long), typeof(SumChain)])!;
    private static readonly ConstructorInfo NewRow =
        typeof(GroupRow).GetConstructor([typeof(KeyChain), typeof(SumChain)])!;

    public static IQueryable<GroupRow> Of<T, TEntity>(
        IQueryable<TEntity> facts, FactQuestion<T> question, ColumnMap<T, TEntity> map)
    {
        var columns = question.Columns;
        var counted = Counted(facts, question, map);
        return columns.Count == 0
            ? counted
                .GroupBy(_ => 1)
                .Select(RowOf<T, TEntity, int>(question, map, _ => Expression.Constant(null, typeof(KeyChain))))
            : counted
                .GroupBy(Expression.Lambda<Func<TEntity, KeyChain>>(Chain([.. columns.Select(map.Read)]), map.Entity))
                .Select(RowOf<T, TEntity, KeyChain>(question, map, key => Chain([.. ValuesOf(key, columns.Count)])));
    }

    /// <summary>Without what is outside the scope or counts in no total, so that an index can find the rest.</summary>
    private static IQueryable<TEntity> Counted<T, TEntity>(
        IQueryable<TEntity> facts, FactQuestion<T> question, ColumnMap<T, TEntity> map)
    {
        var within = question.Where.Equals(Condition<T>.Every)
            ? facts
            : facts.Where(question.Where.ToExpression(map));
        return Sieve<T>.Of(question.Totals) is { } sieve ? within.Where(sieve.ToExpression(map)) : within;
    }

    private static Expression<Func<IGrouping<TKey, TEntity>, GroupRow>> RowOf<T, TEntity, TKey>(
        FactQuestion<T> question, ColumnMap<T, TEntity> map, Func<Expression, Expression> keyOf)
    {
        var sum = new Func<IEnumerable<TEntity>, Func<TEntity, long>, long>(Enumerable.Sum).Method;
        var group = Expression.Parameter(typeof(IGrouping<TKey, TEntity>), "group");
        Expression sums = Expression.Constant(null, typeof(SumChain));
        foreach (var total in question.Totals.Reverse())
        {
            sums = Expression.New(NewSum, Expression.Call(sum, group, total.ToExpression(map)), sums);
        }

        var key = Expression.Property(group, typeof(IGrouping<TKey, TEntity>).GetProperty("Key")!);
        return Expression.Lambda<Func<IGrouping<TKey, TEntity>, GroupRow>>(
            Expression.New(NewRow, keyOf(key), sums), group);
    }

    /// <summary>Several values as one chain; a provider sees through the conversion to object.</summary>
    private static MemberInitExpression Chain(IReadOnlyList<Expression> values)
    {
        MemberInitExpression? chain = null;
        foreach (var value in values.Reverse())
        {
            var bound = Expression.Bind(KeyValue, Expression.Convert(value, typeof(object)));
            chain = chain is null
                ? Expression.MemberInit(Expression.New(NewKey), bound)
                : Expression.MemberInit(Expression.New(NewKey), bound, Expression.Bind(KeyRest, chain));
        }

        return chain!;
    }

    private static IEnumerable<Expression> ValuesOf(Expression chain, int count)
    {
        for (var place = 0; place < count; place++)
        {
            yield return Expression.Property(chain, KeyValue);
            chain = Expression.Property(chain, KeyRest);
        }
    }
}
