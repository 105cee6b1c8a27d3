using System.Reflection;
using System.Runtime.CompilerServices;

namespace Funnel.Domain.Tests.Guardrails;

/// <summary>One line for each member that a caller can see and that a person wrote.</summary>
internal static class ApiMembers
{
    public static IEnumerable<string> Of(Type type) =>
        type.IsEnum ? Constants(type)
        : type.IsSubclassOf(typeof(Delegate)) ? [Method(type.GetMethod("Invoke")!)]
        :
        [
            .. type.GetFields(LibraryAssembly.Declared).Where(IsSeen).Select(Field),
            .. type.GetConstructors(LibraryAssembly.Declared).Where(IsWritten).Select(Constructor),
            .. type.GetProperties(LibraryAssembly.Declared).Where(IsSeen).Select(Property),
            .. type.GetEvents(LibraryAssembly.Declared).Where(raised => LibraryAssembly.IsSeen(raised.AddMethod))
                .Select(raised => $"event {ApiNames.Of(raised)} {raised.Name}"),
            .. type.GetMethods(LibraryAssembly.Declared).Where(IsWritten).Where(IsNotAccessor).Select(Method),
        ];

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => $"{field.Name} = {ApiNames.Literal(field.GetRawConstantValue())}");

    private static string Field(FieldInfo field)
    {
        var kind = field.IsLiteral ? "const " : field.IsStatic ? "static readonly " : "";
        var value = field.IsLiteral ? $" = {ApiNames.Literal(field.GetRawConstantValue())}" : "";
        return $"{kind}{ApiNames.Of(field)} {field.Name}{value}";
    }

    private static string Constructor(ConstructorInfo constructor) =>
        $"{Access(constructor)}new({Parameters(constructor)})";

    private static string Property(PropertyInfo property)
    {
        var reader = LibraryAssembly.IsSeen(property.GetMethod) ? "get; " : "";
        var setter = LibraryAssembly.IsInitOnly(property) ? "init; " : "set; ";
        var writer = LibraryAssembly.IsSeen(property.SetMethod) ? setter : "";
        var index = property.GetIndexParameters() is { Length: > 0 } keys
            ? $"this[{string.Join(", ", keys.Select(Parameter))}]"
            : property.Name;
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var accessor = property.GetMethod ?? property.SetMethod!;
        return $"{Modifiers(accessor)}{required}{ApiNames.Of(property)} {index} {{ {reader}{writer}}}";
    }

    private static string Method(MethodInfo method)
    {
        var arguments = method.IsGenericMethod
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(ApiNames.Of))}>"
            : "";
        var receiver = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        var constraints = ApiTypes.Constraints(method.GetGenericArguments(), method.IsGenericMethod);
        return $"{Modifiers(method)}{ApiNames.Of(method.ReturnParameter)} {method.Name}{arguments}"
            + $"({receiver}{Parameters(method)}){constraints}";
    }

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var passing = (parameter.ParameterType.IsByRef, parameter.IsOut, parameter.IsIn) switch
        {
            (true, true, _) => "out ",
            (true, _, true) => "in ",
            (true, _, _) => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) => "params ",
            _ when parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
            _ => "",
        };
        var value = parameter.HasDefaultValue ? $" = {ApiNames.Literal(parameter.RawDefaultValue)}" : "";
        return $"{passing}{ApiNames.Of(parameter)} {parameter.Name}{value}";
    }

    private static string Modifiers(MethodBase method)
    {
        var replaces = method is MethodInfo declared && declared.GetBaseDefinition() != declared;
        var kind = method switch
        {
            { IsStatic: true, IsAbstract: true } => "static abstract ",
            { IsStatic: true } => "static ",
            { DeclaringType.IsInterface: true } => "",
            { IsAbstract: true } => replaces ? "abstract override " : "abstract ",
            { IsVirtual: true } when replaces => method.IsFinal ? "sealed override " : "override ",
            { IsVirtual: true, IsFinal: false } => "virtual ",
            _ => "",
        };
        return Access(method) + kind;
    }

    private static string Access(MethodBase method) =>
        method.IsFamily ? "protected " : method.IsFamilyOrAssembly ? "protected internal " : "";

    private static bool IsSeen(FieldInfo field) =>
        LibraryAssembly.IsSeen(field) && !field.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool IsSeen(PropertyInfo property) =>
        (LibraryAssembly.IsSeen(property.GetMethod) || LibraryAssembly.IsSeen(property.SetMethod))
        && property.Name != "EqualityContract";

    /// <summary>Leaves out what the compiler writes for records; accessors come with their property.</summary>
    private static bool IsWritten(MethodBase method) =>
        LibraryAssembly.IsSeen(method)
        && !method.IsDefined(typeof(CompilerGeneratedAttribute))
        && !method.Name.Contains('<', StringComparison.Ordinal);

    private static bool IsNotAccessor(MethodInfo method) =>
        !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal);
}
