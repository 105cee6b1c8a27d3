using System.Linq.Expressions;

namespace Funnel.Domain.Conditions;

/// <summary>Puts column expressions over one common parameter.</summary>
internal static class Parameters
{
    public static Expression Replace(Expression body, ParameterExpression from, Expression to) =>
        new Replacement(from, to).Visit(body);

    /// <summary>
    /// Takes off the conversions that C# adds around a property that cannot be missing, or is of a narrower number than
    /// the column.
    /// </summary>
    public static Expression WithoutLifting(Expression read)
    {
        while (read is UnaryExpression { NodeType: ExpressionType.Convert, Method: null } lifted && Widens(lifted))
        {
            read = lifted.Operand;
        }

        return read;
    }

    private static bool Widens(UnaryExpression conversion)
    {
        var (from, to) = (ValueOf(conversion.Operand.Type), ValueOf(conversion.Type));
        var mayLoseNull = from != conversion.Operand.Type && to == conversion.Type;
        return !mayLoseNull && (from == to || (from == typeof(int) && to == typeof(long)));
    }

    private static Type ValueOf(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private sealed class Replacement(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
