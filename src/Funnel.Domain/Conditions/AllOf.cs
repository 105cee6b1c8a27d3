using System.Linq.Expressions;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>Every one of several conditions; with none, every fact.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class AllOf<T> : Condition<T>
{
    // Every fact is asked: to go through a list that is known by its interface alone would cost an object each time.
    private readonly Condition<T>[] _parts;

    internal AllOf(IReadOnlyList<Condition<T>> parts)
    {
        _parts = [.. parts];
        Parts = _parts;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Condition<T>> Parts { get; }

    /// <inheritdoc/>
    public override Phrase Words => Parts.Count == 0
        ? new("全部", "all")
        : new(
            string.Join(" 且 ", Parts.Select(part => Nested(part).Zh)),
            string.Join(" and ", Parts.Select(part => Nested(part).En)));

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(T fact)
    {
        foreach (var part in _parts)
        {
            if (!part.IsSatisfiedBy(fact))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override Condition<T> In(ReportingPeriod period) => new AllOf<T>([.. _parts.Select(p => p.In(period))]);

    internal static AllOf<T> Join(Condition<T> left, Condition<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new([.. left is AllOf<T> l ? l.Parts : [left], .. right is AllOf<T> r ? r.Parts : [right]]);
    }

    internal override Expression Body(IColumnReads<T> reads) => Parts
        .Select(part => part.Body(reads))
        .DefaultIfEmpty(Expression.Constant(true))
        .Aggregate(Expression.AndAlso);

    private static Phrase Nested(Condition<T> part) => part is AnyOf<T> { Parts.Count: > 1 }
        ? new($"（{part.Words.Zh}）", $"({part.Words.En})")
        : part.Words;

    internal override TResult Accept<TResult>(ConditionVisitor<T, TResult> visitor) => visitor.Visit(this);
}
