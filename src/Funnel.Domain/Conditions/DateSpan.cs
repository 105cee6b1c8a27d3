using System.Linq.Expressions;
using NodaTime;

namespace Funnel.Domain.Conditions;

/// <summary>
/// Facts whose date lies in a span of days, or is missing where that is said; an end not given is open.
/// </summary>
/// <param name="Column">The date.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="OrMissing">Whether facts without the date belong to it.</param>
internal sealed record DateSpan<T>(DateColumn<T> Column, LocalDate? From, LocalDate? To, bool OrMissing)
{
    /// <summary>The facts that meet a comparison, or those that do not.</summary>
    public static DateSpan<T> Of(DateColumn<T> column, Comparison comparison, LocalDate day, bool isNegated) =>
        (comparison, isNegated) switch
        {
            (Comparison.Less, false) => new(column, null, DayBefore(day), false),
            (Comparison.Less, true) => new(column, day, null, true),
            (Comparison.LessOrEqual, false) => new(column, null, day, false),
            (Comparison.LessOrEqual, true) => new(column, DayAfter(day), null, true),
            (Comparison.Greater, false) => new(column, DayAfter(day), null, false),
            (Comparison.Greater, true) => new(column, null, day, true),
            (Comparison.GreaterOrEqual, false) => new(column, day, null, false),
            (Comparison.GreaterOrEqual, true) => new(column, null, DayBefore(day), true),
            (Comparison.Equal, false) => new(column, day, day, false),
            (Comparison.Equal, true) => new(column, null, null, true),
            _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "Not a comparison."),
        };

    /// <summary>The facts of both spans of one date.</summary>
    public DateSpan<T> And(DateSpan<T> other) => new(
        Column,
        From is null || other.From > From ? other.From ?? From : From,
        To is null || other.To < To ? other.To ?? To : To,
        OrMissing && other.OrMissing);

    /// <summary>The shortest span with the facts of both spans of one date.</summary>
    public DateSpan<T> Or(DateSpan<T> other) => new(
        Column,
        From is null || other.From is null ? null : LocalDate.Min(From.Value, other.From.Value),
        To is null || other.To is null ? null : LocalDate.Max(To.Value, other.To.Value),
        OrMissing || other.OrMissing);

    /// <summary>Whether an entity belongs to the span, given where it keeps the date.</summary>
    public Expression Body(IColumnReads<T> reads)
    {
        if (reads.MomentOf(Column) is { } moment)
        {
            return BodyOf(moment);
        }

        var date = reads.Read(Column);
        List<Expression> ends = [];
        if (From is { } from)
        {
            ends.Add(GuardedExpression.Compare(
                date, Comparison.GreaterOrEqual, DateExpression.DayLike(date, from)));
        }

        if (To is { } to)
        {
            ends.Add(GuardedExpression.Compare(date, Comparison.LessOrEqual, DateExpression.DayLike(date, to)));
        }

        var within = All(ends);
        return OrMissing && GuardedExpression.Known([date]) is { } known
            ? Expression.OrElse(Expression.Not(known), within)
            : within;
    }

    // A missing moment is neither before the span nor after it.
    private Expression BodyOf(MomentKept moment)
    {
        List<Expression> ends = [];
        if (From is { } from)
        {
            ends.Add(OrMissing
                ? Expression.Not(moment.Compare(Comparison.Less, from))
                : moment.Compare(Comparison.GreaterOrEqual, from));
        }

        if (To is { } to)
        {
            ends.Add(OrMissing
                ? Expression.Not(moment.Compare(Comparison.Greater, to))
                : moment.Compare(Comparison.LessOrEqual, to));
        }

        return All(ends);
    }

    private static Expression All(List<Expression> ends) =>
        ends.DefaultIfEmpty(Expression.Constant(true)).Aggregate(Expression.AndAlso);

    // At the ends of the calendar the span keeps a day too many, which only lets more facts through.
    private static LocalDate DayBefore(LocalDate day) => day == LocalDate.MinIsoValue ? day : day.PlusDays(-1);

    private static LocalDate DayAfter(LocalDate day) => day == LocalDate.MaxIsoValue ? day : day.PlusDays(1);
}
