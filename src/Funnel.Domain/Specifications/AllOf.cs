using System.Linq.Expressions;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Specifications;

/// <summary>Every one of several conditions; with none, every fact.</summary>
/// <typeparam name="T">The fact.</typeparam>
public sealed class AllOf<T> : Specification<T>
{
    internal AllOf(IReadOnlyList<Specification<T>> parts) => Parts = parts;

    /// <inheritdoc/>
    public override IReadOnlyList<Specification<T>> Parts { get; }

    /// <inheritdoc/>
    public override Phrase Words => Parts.Count == 0
        ? new("全部", "all")
        : new(
            string.Join(" 且 ", Parts.Select(part => Nested(part).Zh)),
            string.Join(" and ", Parts.Select(part => Nested(part).En)));

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(T fact)
    {
        foreach (var part in Parts)
        {
            if (!part.IsSatisfiedBy(fact))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override Specification<T> In(ReportingPeriod period) => new AllOf<T>([.. Parts.Select(p => p.In(period))]);

    internal static AllOf<T> Join(Specification<T> left, Specification<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new([.. left is AllOf<T> l ? l.Parts : [left], .. right is AllOf<T> r ? r.Parts : [right]]);
    }

    internal override Expression Body(Func<Column<T>, Expression> read) => Parts
        .Select(part => part.Body(read))
        .DefaultIfEmpty(Expression.Constant(true))
        .Aggregate(Expression.AndAlso);

    private static Phrase Nested(Specification<T> part) => part is AnyOf<T> { Parts.Count: > 1 }
        ? new($"（{part.Words.Zh}）", $"({part.Words.En})")
        : part.Words;
}
