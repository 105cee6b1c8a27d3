using System.Linq.Expressions;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Conditions;

/// <summary>
/// Two dates of the same fact held against each other, the second put off by a number of days; where either is missing,
/// it does not hold.
/// </summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class DateOrder<T> : Condition<T>
{
    internal DateOrder(DateColumn<T> left, Comparison comparison, DateColumn<T> right, int days = 0)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        (Left, Comparison, Right, Days) = (left, comparison, right, days);
    }

    /// <summary>The date compared.</summary>
    public DateColumn<T> Left { get; }

    /// <summary>How it is compared.</summary>
    public Comparison Comparison { get; }

    /// <summary>The date it is held against.</summary>
    public DateColumn<T> Right { get; }

    /// <summary>How many calendar days later than that date the first one is held against.</summary>
    public int Days { get; }

    /// <inheritdoc/>
    public override Phrase Words => new(
        $"{Left.Title.Zh} {Comparison.Sign()} {Right.Title.Zh}{Later.Zh}",
        $"{Left.Title.En} {Comparison.Sign()} {Right.Title.En}{Later.En}");

    private Phrase Later => Days == 0
        ? Phrase.Same("")
        : new($" + {IntervalWords.Of(Period.FromDays(Days)).Zh}", $" + {IntervalWords.Of(Period.FromDays(Days)).En}");

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(T fact) =>
        Left.Of(fact) is { } left && Right.Of(fact) is { } right
        && (Days == 0 ? Comparison.Holds(left, right) : Comparison.Holds(Period.DaysBetween(right, left), Days));

    /// <inheritdoc/>
    public override Condition<T> In(ReportingPeriod period) => this;

    internal override Expression Body(IColumnReads<T> reads)
    {
        var (left, right) = (reads.Read(Left), reads.Read(Right));
        return Days == 0
            ? GuardedExpression.Compare(left, Comparison, right)
            : GuardedExpression.WhereKnown(
                [left, right],
                Expression.MakeBinary(
                    Comparison.Node(), DateExpression.DaysBetween(right, left), Given.Value(Days)));
    }

    internal override TResult Accept<TResult>(ConditionVisitor<T, TResult> visitor) => visitor.Visit(this);
}
