using System.Linq.Expressions;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>Two dates of the same fact held against each other; where either is missing, it does not hold.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class DateOrder<T> : Condition<T>
{
    internal DateOrder(DateColumn<T> left, Comparison comparison, DateColumn<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        (Left, Comparison, Right) = (left, comparison, right);
    }

    /// <summary>The date compared.</summary>
    public DateColumn<T> Left { get; }

    /// <summary>How it is compared.</summary>
    public Comparison Comparison { get; }

    /// <summary>The date it is held against.</summary>
    public DateColumn<T> Right { get; }

    /// <inheritdoc/>
    public override Phrase Words => new(
        $"{Left.Title.Zh} {Comparison.Sign()} {Right.Title.Zh}",
        $"{Left.Title.En} {Comparison.Sign()} {Right.Title.En}");

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(T fact) =>
        Left.Of(fact) is { } left && Right.Of(fact) is { } right && Comparison.Holds(left, right);

    /// <inheritdoc/>
    public override Condition<T> In(ReportingPeriod period) => this;

    internal override Expression Body(IColumnReads<T> reads) =>
        GuardedExpression.Compare(reads.Read(Left), Comparison, reads.Read(Right));

    internal override TResult Accept<TResult>(ConditionVisitor<T, TResult> visitor) => visitor.Visit(this);
}
