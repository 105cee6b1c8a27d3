namespace Funnel.Domain.Conditions;

/// <summary>
/// Meets every kind of measure. An engine is one of these, so that a kind it does not know does not compile.
/// </summary>
internal abstract class MeasureVisitor<T, TResult>
{
    public abstract TResult Visit(CountMeasure<T> count);

    public abstract TResult Visit(DaysUntilMeasure<T> until);

    public abstract TResult Visit(DaysBetweenMeasure<T> between);

    public abstract TResult Visit(NumberMeasure<T> number);
}
