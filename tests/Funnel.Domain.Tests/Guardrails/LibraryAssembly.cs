using System.Reflection;
using System.Runtime.CompilerServices;

namespace Funnel.Domain.Tests.Guardrails;

/// <summary>The built library. It is found by name, so that no one of its types has to stand for it.</summary>
internal static class LibraryAssembly
{
    public const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Built { get; } = Assembly.Load("Funnel.Domain");

    public static IReadOnlyList<Type> AllTypes { get; } = Built.GetTypes();

    /// <summary>Types a caller can name, written by people.</summary>
    public static IEnumerable<Type> PublicTypes =>
        AllTypes.Where(type => type.IsVisible && !IsCompilerMade(type));

    public static bool IsCompilerMade(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal)
        || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
        || (type.DeclaringType is { } outer && IsCompilerMade(outer));

    public static bool IsInitOnly(PropertyInfo property) =>
        property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;

    public static bool IsSeen(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    public static bool IsSeen(MethodBase? method) =>
        method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };
}
