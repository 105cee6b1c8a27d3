using System.Linq.Expressions;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>A date column held against a day; a missing date satisfies none.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class DateComparison<T> : Condition<T>
{
    internal DateComparison(DateColumn<T> column, Comparison comparison, Day day)
    {
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(day);
        (Column, Comparison, Day) = (column, comparison, day);
    }

    /// <summary>The date column.</summary>
    public DateColumn<T> Column { get; }

    /// <summary>How it is compared.</summary>
    public Comparison Comparison { get; }

    /// <summary>The day it is held against.</summary>
    public Day Day { get; }

    /// <inheritdoc/>
    public override Phrase Words => new(
        $"{Column.Title.Zh} {Comparison.Sign()} {Day.Words.Zh}",
        $"{Column.Title.En} {Comparison.Sign()} {Day.Words.En}");

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(T fact)
    {
        var day = Day.Date;
        return Column.Of(fact) is { } date && Comparison.Holds(date, day);
    }

    /// <inheritdoc/>
    public override Condition<T> In(ReportingPeriod period) =>
        new DateComparison<T>(Column, Comparison, Day.In(period));

    internal override Expression Body(IColumnReads<T> reads)
    {
        if (reads.MomentOf(Column) is { } moment)
        {
            return moment.Compare(Comparison, Day.Date);
        }

        var date = reads.Read(Column);
        return GuardedExpression.Compare(date, Comparison, DateExpression.DayLike(date, Day.Date));
    }

    internal override TResult Accept<TResult>(ConditionVisitor<T, TResult> visitor) => visitor.Visit(this);
}
