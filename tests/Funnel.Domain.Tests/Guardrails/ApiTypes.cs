using System.Reflection;
using System.Runtime.CompilerServices;

namespace Funnel.Domain.Tests.Guardrails;

/// <summary>The line that introduces a type.</summary>
internal static class ApiTypes
{
    public static string Header(Type type)
    {
        var bases = Bases(type).ToList();
        var colon = bases.Count == 0 ? "" : $" : {string.Join(", ", bases)}";
        return $"{Kind(type)} {type.Namespace}.{ApiNames.Short(type)}{colon}"
            + Constraints(type.GetGenericArguments(), type.IsGenericTypeDefinition);
    }

    public static string Constraints(IEnumerable<Type> parameters, bool declared) =>
        declared ? string.Concat(parameters.Select(Constraint)) : "";

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        _ when type.IsSubclassOf(typeof(Delegate)) => "delegate",
        { IsValueType: true } when Has<IsReadOnlyAttribute>(type) => $"readonly {Record(type)}struct",
        { IsValueType: true } => $"{Record(type)}struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => $"abstract {Class(type)}",
        { IsSealed: true } => $"sealed {Class(type)}",
        _ => Class(type),
    };

    private static string Class(Type type) =>
        type.GetMethod("<Clone>$", LibraryAssembly.Declared) is null ? "class" : "record";

    /// <summary>A record struct is known by the printer that the compiler writes for it.</summary>
    private static string Record(Type type) =>
        type.GetMethod("PrintMembers", LibraryAssembly.Declared) is null ? "" : "record ";

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.IsEnum || type.IsSubclassOf(typeof(Delegate)))
        {
            return [];
        }

        var parent = type.BaseType is { } known && known != typeof(object) && known != typeof(ValueType)
            ? new[] { ApiNames.Of(known) }
            : [];
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var own = type.GetInterfaces().Except(inherited)
            .Where(face => face.IsVisible && !IsRecordEquality(face, type))
            .Select(ApiNames.Of).Order(StringComparer.Ordinal);
        return parent.Concat(own);
    }

    private static bool IsRecordEquality(Type face, Type type) =>
        face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEquatable<>)
        && (type.IsValueType ? Record(type).Length > 0 : Class(type) == "record");

    private static string Constraint(Type parameter)
    {
        var attributes = parameter.GenericParameterAttributes;
        var isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        var words = new List<string>();
        if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            words.Add("class");
        }

        if (isStruct)
        {
            words.Add("struct");
        }

        words.AddRange(parameter.GetGenericParameterConstraints()
            .Where(type => type != typeof(ValueType)).Select(ApiNames.Of).Order(StringComparer.Ordinal));
        if (!isStruct && attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
        {
            words.Add("new()");
        }

        return words.Count == 0 ? "" : $" where {parameter.Name} : {string.Join(", ", words)}";
    }

    private static bool Has<T>(Type type)
        where T : Attribute => type.IsDefined(typeof(T), inherit: false);
}
