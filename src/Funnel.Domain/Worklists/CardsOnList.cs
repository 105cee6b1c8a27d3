using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Ardalis.Specification;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Worklists;

/// <summary>
/// The cards on a worklist as a specification, most urgent first, wherever they are kept: more days overdue, then the
/// better level, then the card's id. Derive from it to say whose cards and which page.
/// </summary>
/// <remarks>
/// A database puts ids in the order of its collation; where that goes by characters (SQLite's own, PostgreSQL's
/// <c>"C"</c>), the order is that of <see cref="Worklist.Of"/>. In a database, a level that the scale lacks comes last.
/// </remarks>
/// <typeparam name="TEntity">The fact, or a vendor's own type for a card.</typeparam>
[SuppressMessage("Design", "MA0053:Make class sealed", Justification = "A vendor derives from it to name a query.")]
public class CardsOnList<TEntity> : Matching<TEntity>
{
    /// <summary>The cards on a list on a day.</summary>
    /// <param name="list">The list.</param>
    /// <param name="today">Today at the dealer.</param>
    /// <param name="scale">The scale that says which level is better.</param>
    /// <param name="map">
    /// Where the vendor's type keeps the columns that list and order speak of; for the library's own facts, that of
    /// their kind (<see cref="FactKind{T}.Map"/>).
    /// </param>
    /// <exception cref="ArgumentException">
    /// The list judges each card besides (<see cref="Worklist.JudgesEachCard"/>), so that a page of what a database
    /// finds is no page of the list: find the candidates (<see cref="Worklist.On"/>), and give them to <see
    /// cref="Worklist.Of"/>.
    /// </exception>
    /// <exception cref="NotSupportedException">The map lacks a column; the message names it.</exception>
    public CardsOnList(Worklist list, LocalDate today, LevelScale scale, ColumnMap<CardFacts, TEntity> map)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(map);
        if (list.JudgesEachCard)
        {
            throw new ArgumentException($"The list '{list.Id}' judges each card besides.", nameof(list));
        }

        var order = new UrgencyOrder<TEntity>(today, scale, map);
        Query.Where(list.On(today), map)
            .OrderBy(Asking(order.IsOverdue))
            .ThenBy(Asking(order.OverdueSince))
            .ThenBy(Asking(order.RankOfLevel))
            .ThenBy(Asking(order.Card));
    }

    private Expression<Func<TEntity, object?>> Asking(OrderKey<TEntity> key) =>
        key.InMemory is { } inMemory ? Asking(key.Expression, inMemory) : key.Expression;
}
