using System.Reflection;
using System.Runtime.CompilerServices;

namespace Funnel.Samples.Tests.Guardrails;

/// <summary>What a user of the library may call: the public types and their methods.</summary>
internal static class EntryPoints
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> Types(Assembly library) =>
        library.GetTypes().Where(type => type.IsVisible && !IsCompilerMade(type));

    /// <summary>Methods a person wrote, other than operators and what another type has promised already.</summary>
    public static IEnumerable<MethodInfo> Methods(Type type) => type.GetMethods(Own)
        .Where(method => !method.IsSpecialName && !IsCompilerMade(method) && !IsGiven(type, method));

    /// <summary>Types that a type's own public members name: they are public with it.</summary>
    public static IEnumerable<Type> NamedBy(Type type) => type.GetMembers(Own)
        .SelectMany(member => member switch
        {
            MethodInfo method => method.GetParameters().Select(given => given.ParameterType).Append(method.ReturnType),
            ConstructorInfo made => made.GetParameters().Select(given => given.ParameterType),
            FieldInfo field => [field.FieldType],
            _ => [],
        })
        .Concat(type.GetInterfaces())
        .Concat([type.BaseType ?? typeof(object), type.DeclaringType ?? typeof(object)])
        .SelectMany(PartsOf);

    private static IEnumerable<Type> PartsOf(Type type)
    {
        if (type.HasElementType)
        {
            return PartsOf(type.GetElementType()!);
        }

        return type.IsGenericType
            ? type.GetGenericArguments().SelectMany(PartsOf).Append(type.GetGenericTypeDefinition())
            : [type];
    }

    private static bool IsCompilerMade(MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal)
        || member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || (member.DeclaringType is { } outer && member is Type && IsCompilerMade(outer));

    private static bool IsGiven(Type type, MethodInfo method) =>
        method.GetBaseDefinition().DeclaringType != type || IsPromised(type, method);

    private static bool IsPromised(Type type, MethodInfo method) =>
        !type.IsInterface && Array.Exists(type.GetInterfaces(), face =>
            Array.IndexOf(type.GetInterfaceMap(face).TargetMethods, method) >= 0);
}
