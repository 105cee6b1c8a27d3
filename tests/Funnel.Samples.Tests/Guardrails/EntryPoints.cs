using System.Reflection;
using System.Runtime.CompilerServices;

namespace Funnel.Samples.Tests.Guardrails;

/// <summary>What a user of the library may call: the public types, and their properties and methods.</summary>
internal static class EntryPoints
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> Types(Assembly library) =>
        library.GetTypes().Where(type => type.IsVisible && !IsCompilerMade(type));

    public static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(Own).Where(property => !IsGiven(type, property.GetMethod ?? property.SetMethod!));

    /// <summary>Methods a person wrote, other than operators and what another type has promised already.</summary>
    public static IEnumerable<MethodInfo> Methods(Type type) => type.GetMethods(Own)
        .Where(method => !method.IsSpecialName && !IsCompilerMade(method) && !IsGiven(type, method));

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
