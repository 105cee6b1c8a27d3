using System.Reflection;
using System.Text.RegularExpressions;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Guardrails;

public sealed class DeclaredCodesTests
{
    // What is chosen in code and never written down has no code.
    private static readonly string[] WithoutCodes =
        ["Anchor", "KpiBearing", "KpiKind", "SqlDialect"];

    private static readonly MethodInfo Of = typeof(Codes).GetMethod(nameof(Codes.Of))!;

    private static IEnumerable<Type> Coded => LibraryAssembly.AllTypes
        .Where(type => type.IsEnum && MembersOf(type).Any(member => member.IsDefined(typeof(CodeAttribute))));

    [Fact]
    public void PublicEnums_OfTheLibrary_DeclareCodesOrAreListedHere() => Assert.Equal(
        WithoutCodes,
        LibraryAssembly.PublicTypes.Where(type => type.IsEnum).Except(Coded).Select(type => type.Name)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Codes_OfEveryEnumThatDeclaresSome_AreReadWhole()
    {
        foreach (var type in Coded)
        {
            Assert.NotNull(Of.MakeGenericMethod(type).Invoke(null, null));
        }
    }

    [Fact]
    public void Codes_OfEveryMember_AreKebabCaseAndNamedInBothLanguages()
    {
        var odd =
            from type in Coded
            from member in MembersOf(type)
            let said = member.GetCustomAttribute<CodeAttribute>()
            where said is not null && !(Regex.IsMatch(said.Code, "^[a-z]+(-[a-z]+)*$")
                && said.Zh.Any(letter => letter > 127) && said.En.Length > 0)
            select $"{type.Name}.{member.Name}";

        Guard.None(odd, "Members without a kebab-case code or a name in zh and en:");
    }

    private static FieldInfo[] MembersOf(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static);
}
