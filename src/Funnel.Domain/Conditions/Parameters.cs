using System.Linq.Expressions;

namespace Funnel.Domain.Conditions;

/// <summary>Puts column expressions over one common parameter.</summary>
internal static class Parameters
{
    public static Expression Replace(Expression body, ParameterExpression from, Expression to) =>
        new Replacement(from, to).Visit(body);

    /// <summary>Takes off the conversion to a nullable that C# adds around a property that cannot be missing.</summary>
    public static Expression WithoutLifting(Expression read) =>
        read is UnaryExpression { NodeType: ExpressionType.Convert } lifted
        && Nullable.GetUnderlyingType(lifted.Type) == lifted.Operand.Type
            ? lifted.Operand
            : read;

    private sealed class Replacement(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
