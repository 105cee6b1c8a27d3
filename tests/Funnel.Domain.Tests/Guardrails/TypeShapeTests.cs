using System.Collections.Concurrent;
using System.Reflection;
using Funnel.Domain.Conditions;
using Funnel.Domain.Worklists;

namespace Funnel.Domain.Tests.Guardrails;

public sealed class TypeShapeTests
{
    private static readonly Type[] Growing =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(ConcurrentDictionary<,>),
        typeof(ConcurrentBag<>), typeof(ConcurrentQueue<>),
    ];

    // A specification is derived from to give a query a name, as its users do.
    private static readonly Type[] ToDeriveFrom = [typeof(Matching<>), typeof(CardsOnList<>)];

    [Fact]
    public void PublicClasses_NotStatic_AreSealedOrClosed()
    {
        var open = LibraryAssembly.PublicTypes
            .Where(type => type.IsClass && !type.IsSealed && !ToDeriveFrom.Contains(type))
            .Where(type => type.GetConstructors(LibraryAssembly.Declared).Any(IsOpenToHeirs))
            .Select(type => type.FullName!);

        Guard.None(open, "Public classes anyone may derive from by accident:");
    }

    [Fact]
    public void PublicProperties_OnceBuilt_CannotBeSet()
    {
        var settable =
            from type in LibraryAssembly.PublicTypes
            from property in type.GetProperties(LibraryAssembly.Declared)
            where LibraryAssembly.IsSeen(property.SetMethod) && !LibraryAssembly.IsInitOnly(property)
            select $"{type.FullName}.{property.Name}";

        Guard.None(settable, "Properties with a public setter:");
    }

    [Fact]
    public void PublicFields_OtherThanConstants_AreReadOnly()
    {
        var writable =
            from type in LibraryAssembly.PublicTypes
            from field in type.GetFields(LibraryAssembly.Declared)
            where LibraryAssembly.IsSeen(field) && !type.IsEnum && !field.IsInitOnly && !field.IsLiteral
            select $"{type.FullName}.{field.Name}";

        Guard.None(writable, "Public fields that can be written:");
    }

    [Fact]
    public void StaticFields_OfTheLibrary_NeverChange()
    {
        var changing =
            from type in LibraryAssembly.AllTypes
            where !LibraryAssembly.IsCompilerMade(type)
            from field in type.GetFields(LibraryAssembly.Declared)
            where field.IsStatic && !field.IsLiteral && (!field.IsInitOnly || CanGrow(field))
            select $"{type.FullName}.{field.Name}";

        Guard.None(changing, "Statics that can change:");
    }

    [Fact]
    public void TypeNames_OfTheLibrary_SayWhatTheThingIs()
    {
        string[] vague = ["Manager", "Helper", "Helpers", "Util", "Utils", "Service", "Data", "Info", "Processor"];
        var named = LibraryAssembly.AllTypes
            .Where(type => !LibraryAssembly.IsCompilerMade(type))
            .Where(type => Array.Exists(
                vague, word => type.Name.Split('`')[0].EndsWith(word, StringComparison.Ordinal)))
            .Select(type => type.FullName!);

        Guard.None(named, "Types named for no showroom thing:");
    }

    /// <summary>The copy constructor of a record makes nobody an heir who has no other constructor to call.</summary>
    private static bool IsOpenToHeirs(ConstructorInfo constructor) =>
        (constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly)
        && constructor.GetParameters().FirstOrDefault()?.ParameterType != constructor.DeclaringType;

    private static bool CanGrow(FieldInfo field) =>
        field.FieldType.IsGenericType && Growing.Contains(field.FieldType.GetGenericTypeDefinition());
}
