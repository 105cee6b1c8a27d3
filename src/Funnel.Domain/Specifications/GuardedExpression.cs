using System.Linq.Expressions;

namespace Funnel.Domain.Specifications;

/// <summary>
/// Comparisons as expressions in which a missing value makes the whole comparison false, also under a NOT.
/// </summary>
internal static class GuardedExpression
{
    public static Expression Compare(Expression left, Comparison comparison, Expression right)
    {
        var guards = new[] { left, right }.Where(IsNullable).Select(KnownIs).ToList();
        var compared = Expression.MakeBinary(comparison.Node(), ValueOf(left), ValueOf(right));
        return guards.Count == 0 ? compared : Expression.AndAlso(guards.Aggregate(Expression.AndAlso), compared);
    }

    private static bool IsNullable(Expression read) => Nullable.GetUnderlyingType(read.Type) is not null;

    private static Expression KnownIs(Expression read) =>
        Expression.NotEqual(read, Expression.Constant(null, read.Type));

    private static Expression ValueOf(Expression read) => IsNullable(read)
        ? Expression.Convert(read, Nullable.GetUnderlyingType(read.Type)!)
        : read;
}
