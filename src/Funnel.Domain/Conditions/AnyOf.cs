using System.Linq.Expressions;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>At least one of several conditions; with none, no fact.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class AnyOf<T> : Condition<T>
{
    // Every fact is asked: to go through a list that is known by its interface alone would cost an object each time.
    private readonly Condition<T>[] _parts;

    internal AnyOf(IReadOnlyList<Condition<T>> parts)
    {
        _parts = [.. parts];
        Parts = _parts;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Condition<T>> Parts { get; }

    /// <inheritdoc/>
    public override Phrase Words => Parts.Count == 0
        ? new("无", "none")
        : new(
            string.Join(" 或 ", Parts.Select(part => part.Words.Zh)),
            string.Join(" or ", Parts.Select(part => part.Words.En)));

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(T fact)
    {
        foreach (var part in _parts)
        {
            if (part.IsSatisfiedBy(fact))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override Condition<T> In(ReportingPeriod period) => new AnyOf<T>([.. _parts.Select(p => p.In(period))]);

    internal static AnyOf<T> Join(Condition<T> left, Condition<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new([.. left is AnyOf<T> l ? l.Parts : [left], .. right is AnyOf<T> r ? r.Parts : [right]]);
    }

    internal override Expression Body(IColumnReads<T> reads) => Parts
        .Select(part => part.Body(reads))
        .DefaultIfEmpty(Expression.Constant(false))
        .Aggregate(Expression.OrElse);

    internal override TResult Accept<TResult>(ConditionVisitor<T, TResult> visitor) => visitor.Visit(this);
}
