using System.Linq.Expressions;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using NodaTime;
using static Funnel.Domain.Facts.CardColumns;

namespace Funnel.Domain.Worklists;

/// <summary>
/// The order of cards on a worklist, most urgent first, key by key and all of them ascending: where nothing is overdue
/// the next contact date does not count, so that the level decides.
/// </summary>
internal sealed class UrgencyOrder<TEntity>(LocalDate today, LevelScale scale, ColumnMap<CardFacts, TEntity> map)
{
    private readonly Condition<CardFacts> _overdue = Overdue.On(today);

    /// <summary>0 for overdue cards, 1 for all others.</summary>
    public OrderKey<TEntity> IsOverdue => Key(
        Expression.Condition(_overdue.Body(map), Expression.Constant(0), Expression.Constant(1)),
        card => _overdue.IsSatisfiedBy(card) ? 0 : 1);

    /// <summary>The next contact date of overdue cards: the earlier it was, the more days are overdue.</summary>
    public OrderKey<TEntity> OverdueSince
    {
        get
        {
            var next = DateExpression.Lifted(map.Read(NextContactOn));
            return Key(
                Expression.Condition(_overdue.Body(map), next, Expression.Constant(null, next.Type)),
                card => _overdue.IsSatisfiedBy(card) ? NextContactOn.Of(card) : null);
        }
    }

    /// <summary>The place of the level in its scale, 0 for the best.</summary>
    public OrderKey<TEntity> RankOfLevel => Key(
        scale.Levels.Reverse().Aggregate(
            (Expression)Expression.Constant(scale.Levels.Count),
            (others, level) => Expression.Condition(
                CardColumns.Level.Is(level.Code).Body(map),
                Expression.Constant(scale.RankOf(level.Code)),
                others)),
        card => scale.RankOf(card.Level));

    /// <summary>The card's id.</summary>
    public OrderKey<TEntity> Card => Key(map.Read(AttributeColumns<CardFacts>.Card), card => card.Card);

    private OrderKey<TEntity> Key(Expression body, Func<CardFacts, object?> read) => new(
        Expression.Lambda<Func<TEntity, object?>>(Expression.Convert(body, typeof(object)), map.Entity),
        map.FactOf is { } factOf ? entity => read(factOf(entity)) : null);
}
