using System.Linq.Expressions;

namespace Funnel.Domain.Conditions;

/// <summary>What a fact adds to a sum, as an expression; where a value is missing, nothing.</summary>
/// <param name="reads">Where the columns are.</param>
internal sealed class MeasureExpression<T>(IColumnReads<T> reads) : MeasureVisitor<T, Expression>
{
    public override Expression Visit(CountMeasure<T> count) => Expression.Constant(1L);

    public override Expression Visit(DaysUntilMeasure<T> until)
    {
        var since = reads.Read(until.Since);
        return Known([since], DateExpression.DaysUntil(since, until.Day.Date));
    }

    public override Expression Visit(DaysBetweenMeasure<T> between)
    {
        var (start, end) = (reads.Read(between.Start), reads.Read(between.End));
        return Known([start, end], DateExpression.DaysBetween(start, end));
    }

    public override Expression Visit(NumberMeasure<T> number)
    {
        var value = reads.Read(number.Number);
        return Known([value], GuardedExpression.ValueOf(value));
    }

    private static Expression Known(Expression[] reads, Expression value)
    {
        var wide = NumberExpression.Long(value);
        return GuardedExpression.Known(reads) is { } known
            ? Expression.Condition(known, wide, Expression.Constant(0L))
            : wide;
    }
}
