using System.Linq.Expressions;

namespace Funnel.Domain.Conditions;

/// <summary>What a fact adds to a sum, as an expression; where a value is missing, nothing.</summary>
internal static class MeasureExpression
{
    public static Expression Of<T>(Measure<T> measure, Func<Column<T>, Expression> read) => measure switch
    {
        CountMeasure<T> => Expression.Constant(1L),
        DaysUntilMeasure<T> m => DaysUntil(read(m.Since), m.Day.Date),
        DaysBetweenMeasure<T> m => Between(read(m.Start), read(m.End)),
        NumberMeasure<T> m => Number(read(m.Number)),
        _ => throw new NotSupportedException($"The measure '{measure.Words.En}' has no expression."),
    };

    private static Expression DaysUntil(Expression since, NodaTime.LocalDate day) =>
        Known([since], DateExpression.DaysUntil(since, day));

    private static Expression Between(Expression start, Expression end) =>
        Known([start, end], DateExpression.DaysBetween(start, end));

    private static Expression Number(Expression number) => Known([number], GuardedExpression.ValueOf(number));

    private static Expression Known(Expression[] reads, Expression value)
    {
        var wide = Expression.Convert(value, typeof(long));
        return GuardedExpression.Known(reads) is { } known
            ? Expression.Condition(known, wide, Expression.Constant(0L))
            : wide;
    }
}
