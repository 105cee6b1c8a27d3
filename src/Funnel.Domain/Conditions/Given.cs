using System.Linq.Expressions;

namespace Funnel.Domain.Conditions;

/// <summary>
/// Values as expressions that a query provider binds as parameters, instead of writing them into its text.
/// </summary>
internal static class Given
{
    /// <summary>The value, as a variable that a lambda has captured.</summary>
    public static Expression Value<TValue>(TValue value) =>
        Expression.Property(
            Expression.Constant(new Captured<TValue>(value)), typeof(Captured<TValue>).GetProperty("Value")!);

    private sealed class Captured<TValue>(TValue value)
    {
        public TValue Value { get; } = value;
    }
}
