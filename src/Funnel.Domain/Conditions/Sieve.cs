using System.Linq.Expressions;

namespace Funnel.Domain.Conditions;

/// <summary>
/// Spans of dates of which a fact lies in one at least if it counts in any of some totals: what a database can find by
/// its indexes, so that it does not read what is long over, such as cards closed before the period.
/// </summary>
/// <param name="Spans">The spans, one for each date.</param>
internal sealed record Sieve<T>(IReadOnlyList<DateSpan<T>> Spans)
{
    /// <summary>The sieve of some totals, of few dates; null where some total looks at all of the past.</summary>
    public static Sieve<T>? Of(IEnumerable<Total<T>> totals)
    {
        Dictionary<DateColumn<T>, DateSpan<T>> spans = [];
        foreach (var ways in totals.Select(total => DateNeeds<T>.Of(total.Over).ToList()).OrderBy(ways => ways.Count))
        {
            if (ways.Count == 0)
            {
                return null;
            }

            foreach (var span in ways.MinBy(way => way.Count(span => !spans.ContainsKey(span.Column)))!)
            {
                spans[span.Column] = spans.TryGetValue(span.Column, out var known) ? known.Or(span) : span;
            }
        }

        return new([.. spans.Values]);
    }

    /// <summary>The sieve as a LINQ predicate, given where an entity keeps each column.</summary>
    public Expression<Func<TEntity, bool>> ToExpression<TEntity>(ColumnMap<T, TEntity> map) =>
        Expression.Lambda<Func<TEntity, bool>>(
            Spans.Select(span => span.Body(map))
                .DefaultIfEmpty(Expression.Constant(false))
                .Aggregate(Expression.OrElse),
            map.Entity);
}
