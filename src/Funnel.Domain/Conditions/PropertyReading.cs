using System.Linq.Expressions;
using System.Reflection;

namespace Funnel.Domain.Conditions;

/// <summary>
/// Reads columns by the getters of their properties, where that is all an expression says: code compiled for each of
/// some hundred columns is most of a program's first second, and a native program cannot compile any.
/// </summary>
internal static class PropertyReading
{
    /// <summary>Reads a value that may be missing, of a property that is nullable or is not.</summary>
    public static Func<T, TValue?> OfNullable<T, TValue>(Expression<Func<T, TValue?>> property)
        where TValue : struct
    {
        var getter = GetterOf(property);
        if (getter?.ReturnType == typeof(TValue?))
        {
            return getter.CreateDelegate<Func<T, TValue?>>();
        }

        if (getter?.ReturnType == typeof(TValue))
        {
            var read = getter.CreateDelegate<Func<T, TValue>>();
            return fact => read(fact);
        }

        return property.Compile();
    }

    /// <summary>Reads a number that may be missing, of a property of 32 or 64 bits.</summary>
    public static Func<T, long?> OfNumber<T>(Expression<Func<T, long?>> property)
    {
        var getter = GetterOf(property);
        if (getter?.ReturnType == typeof(int?))
        {
            var read = getter.CreateDelegate<Func<T, int?>>();
            return fact => read(fact);
        }

        if (getter?.ReturnType == typeof(int))
        {
            var read = getter.CreateDelegate<Func<T, int>>();
            return fact => read(fact);
        }

        return OfNullable(property);
    }

    /// <summary>Reads a value that is never missing.</summary>
    public static Func<T, TValue> Of<T, TValue>(Expression<Func<T, TValue>> property) =>
        GetterOf(property)?.CreateDelegate<Func<T, TValue>>() ?? property.Compile();

    /// <summary>The getter, where the expression is a property of the fact itself, lifted or not.</summary>
    private static MethodInfo? GetterOf(LambdaExpression property)
    {
        var fact = property.Parameters[0];
        return !fact.Type.IsValueType
            && Parameters.WithoutLifting(property.Body) is MemberExpression { Member: PropertyInfo read } member
            && member.Expression == fact
            ? read.GetMethod
            : null;
    }
}
