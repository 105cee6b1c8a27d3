using System.Globalization;
using System.Reflection;

namespace Funnel.Domain.Tests.Guardrails;

/// <summary>Types and values as C# writes them, with the <c>?</c> of nullable references.</summary>
internal static class ApiNames
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(void)] = "void",
    };

    public static string Of(PropertyInfo property) => Of(property.PropertyType, Nullability.Create(property));

    public static string Of(FieldInfo field) => Of(field.FieldType, Nullability.Create(field));

    public static string Of(EventInfo raised) => Of(raised.EventHandlerType!, Nullability.Create(raised));

    public static string Of(ParameterInfo parameter) => Of(parameter.ParameterType, Nullability.Create(parameter));

    public static string Of(Type type) => Of(type, nullability: null);

    /// <summary>The name after the namespace, outer types first, such as <c>MoveResult.Refused</c>.</summary>
    public static string Short(Type type)
    {
        var arguments = type.GetGenericArguments();
        return Nested(type, [.. arguments.Select(argument => Of(argument))]);
    }

    public static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        char letter => $"'{letter}'",
        bool flag => flag ? "true" : "false",
        Enum constant => $"{Short(constant.GetType())}.{constant}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Of(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, nullability?.ElementType ?? nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            // The nullability of Nullable<T> carries the arguments of T itself.
            return Plain(value, value.IsGenericType ? nullability : null) + "?";
        }

        // A bare T may stand for a nullable type, which reflection does not tell from T?.
        var canTell = !type.IsValueType && !type.IsGenericParameter;
        var mark = canTell && nullability?.ReadState == NullabilityState.Nullable ? "?" : "";
        return Plain(type, nullability) + mark;
    }

    private static string Plain(Type type, NullabilityInfo? nullability)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (type.IsArray)
        {
            var commas = new string(',', type.GetArrayRank() - 1);
            return $"{Of(type.GetElementType()!, nullability?.ElementType)}[{commas}]";
        }

        if (type.IsPointer)
        {
            return $"{Of(type.GetElementType()!)}*";
        }

        var arguments = type.GetGenericArguments();
        var known = nullability?.GenericTypeArguments is { } inner && inner.Length == arguments.Length ? inner : null;
        var names = arguments.Select((argument, index) => Of(argument, known?[index])).ToList();
        return IsTuple(type) ? $"({string.Join(", ", names)})" : Nested(type, names);
    }

    private static string Nested(Type type, IReadOnlyList<string> arguments)
    {
        var outer = type.DeclaringType is { } declaring
            ? Nested(declaring, [.. arguments.Take(declaring.GetGenericArguments().Length)]) + "."
            : "";
        var own = arguments.Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0).ToList();
        var name = type.Name.Split('`')[0];
        return outer + (own.Count == 0 ? name : $"{name}<{string.Join(", ", own)}>");
    }

    private static bool IsTuple(Type type) =>
        type.Namespace == "System" && type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal);
}
