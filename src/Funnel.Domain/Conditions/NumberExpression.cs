using System.Linq.Expressions;

namespace Funnel.Domain.Conditions;

/// <summary>
/// Whole numbers in the forms in which entities keep them: 32 bits where the entity has no more, so that a database
/// compares the column as it is, else 64.
/// </summary>
internal static class NumberExpression
{
    /// <summary>A number held against a value of any size.</summary>
    public static Expression Compare(Expression read, Comparison comparison, long value)
    {
        var type = Nullable.GetUnderlyingType(read.Type) ?? read.Type;
        if (type == typeof(int) && value is >= int.MinValue and <= int.MaxValue)
        {
            return GuardedExpression.Compare(read, comparison, Given.Value((int)value));
        }

        var wide = type == typeof(long) ? read
            : Expression.Convert(read, type == read.Type ? typeof(long) : typeof(long?));
        return GuardedExpression.Compare(wide, comparison, Given.Value(value));
    }

    /// <summary>A number, known, in 64 bits.</summary>
    public static Expression Long(Expression value) =>
        value.Type == typeof(long) ? value : Expression.Convert(value, typeof(long));
}
