using System.Linq.Expressions;
using NodaTime;

namespace Funnel.Domain.Conditions;

/// <summary>
/// Comparisons as expressions in which a missing value makes the whole comparison false, also under a NOT.
/// </summary>
internal static class GuardedExpression
{
    public static Expression Compare(Expression left, Comparison comparison, Expression right)
    {
        var (l, r) = (ValueOf(left), ValueOf(right));
        var compared = l.Type == typeof(LocalDate)
            ? Expression.MakeBinary(comparison.Node(), l, r, liftToNull: false, comparison.OfDates())
            : Expression.MakeBinary(comparison.Node(), l, r);
        return WhereKnown([left, right], compared);
    }

    /// <summary>A condition that holds only where every value it is made from is known.</summary>
    public static Expression WhereKnown(IEnumerable<Expression> reads, Expression condition) =>
        Known(reads) is { } known ? Expression.AndAlso(known, condition) : condition;

    /// <summary>Whether every value that may be missing is known; null where none may be missing.</summary>
    public static Expression? Known(IEnumerable<Expression> reads)
    {
        var guards = reads.Where(IsNullable).Select(KnownIs).ToList();
        return guards.Count == 0 ? null : guards.Aggregate(Expression.AndAlso);
    }

    /// <summary>The value itself, where it is known.</summary>
    public static Expression ValueOf(Expression read) => Nullable.GetUnderlyingType(read.Type) is { } type
        ? Expression.Convert(read, type)
        : read;

    private static bool IsNullable(Expression read) =>
        Nullable.GetUnderlyingType(read.Type) is not null || read.Type == typeof(string);

    private static Expression KnownIs(Expression read) =>
        Expression.NotEqual(read, Expression.Constant(null, read.Type));
}
