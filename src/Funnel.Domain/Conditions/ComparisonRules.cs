using System.Linq.Expressions;
using System.Reflection;
using NodaTime;

namespace Funnel.Domain.Conditions;

/// <summary>What each <see cref="Comparison"/> means, for every engine that meets one.</summary>
internal static class ComparisonRules
{
    public static bool Holds<TValue>(this Comparison comparison, TValue left, TValue right)
        where TValue : IComparable<TValue>
    {
        var order = left.CompareTo(right);
        return comparison switch
        {
            Comparison.Less => order < 0,
            Comparison.LessOrEqual => order <= 0,
            Comparison.Greater => order > 0,
            Comparison.GreaterOrEqual => order >= 0,
            Comparison.Equal => order == 0,
            _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "Not a comparison."),
        };
    }

    public static string Sign(this Comparison comparison) => comparison switch
    {
        Comparison.Less => "<",
        Comparison.LessOrEqual => "≤",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => "≥",
        Comparison.Equal => "=",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "Not a comparison."),
    };

    public static ExpressionType Node(this Comparison comparison) => comparison switch
    {
        Comparison.Less => ExpressionType.LessThan,
        Comparison.LessOrEqual => ExpressionType.LessThanOrEqual,
        Comparison.Greater => ExpressionType.GreaterThan,
        Comparison.GreaterOrEqual => ExpressionType.GreaterThanOrEqual,
        Comparison.Equal => ExpressionType.Equal,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "Not a comparison."),
    };

    /// <summary>
    /// The operator of two dates, named where the compiler sees it: an operator looked up by its name is trimmed away
    /// from a native program.
    /// </summary>
    public static MethodInfo OfDates(this Comparison comparison)
    {
        Expression<Func<LocalDate, LocalDate, bool>> compared = comparison switch
        {
            Comparison.Less => (left, right) => left < right,
            Comparison.LessOrEqual => (left, right) => left <= right,
            Comparison.Greater => (left, right) => left > right,
            Comparison.GreaterOrEqual => (left, right) => left >= right,
            Comparison.Equal => (left, right) => left == right,
            _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "Not a comparison."),
        };
        return ((BinaryExpression)compared.Body).Method!;
    }
}
