using System.Reflection;
using System.Text.RegularExpressions;
using Funnel.Domain.Tests.Guardrails;

namespace Funnel.Samples.Tests.Guardrails;

/// <summary>What is public is used: by a sample, by another package, or by the code of a README.</summary>
public sealed class EntryPointTests
{
    private static readonly Assembly Library = Assembly.Load("Funnel.Domain");

    private static readonly string[] Users =
    [
        "Funnel.Domain.EntityFrameworkCore", "Funnel.Domain.Exchange", "Funnel.Samples.Console",
        "Funnel.Samples.Dashboard", "Funnel.Samples.Generation", "Funnel.Samples.Warehouse",
    ];

    private static readonly string[] Readmes =
        ["README.md", "src/Funnel.Domain.EntityFrameworkCore/README.md", "src/Funnel.Domain.Exchange/README.md"];

    private static readonly CompiledUses Uses = ReadUses();

    private static readonly HashSet<string> Shown = ReadWords();

    [Fact]
    public void Types_ThatArePublic_AreUsed() => Compare(
        EntryPoints.Types(Library).Where(type => !IsUsed(type)).Select(NameOf),
        UnusedEntryPoints.Types,
        "public types");

    [Fact]
    public void Members_ThatArePublic_AreUsed() => Compare(
        from type in EntryPoints.Types(Library)
        where IsUsed(type) && !type.IsEnum
        from name in UnusedMembers(type)
        select $"{NameOf(type)}.{name}",
        UnusedEntryPoints.Members,
        "public members");

    [Fact]
    public void IsUsed_AnAssemblyThatUsesNothing_FindsNothing()
    {
        var uses = new CompiledUses("Funnel.Domain");
        uses.Add(typeof(Enumerable).Assembly.Location);

        Assert.Empty(uses.Types);
        Assert.Empty(uses.Members);
    }

    private static void Compare(IEnumerable<string> unused, IEnumerable<string> allowed, string what)
    {
        var (found, listed) = (unused.Distinct(StringComparer.Ordinal).ToList(), allowed.ToList());
        Guard.None(found.Except(listed, StringComparer.Ordinal), $"Unused {what}, to be made internal or to be shown:");
        Guard.None(listed.Except(found, StringComparer.Ordinal), $"Listed as unused {what}, and used or gone:");
    }

    private static IEnumerable<string> UnusedMembers(Type type)
    {
        var properties = EntryPoints.Properties(type)
            .Where(property => !Array.Exists(["get_", "set_"], accessor => IsUsed(type, accessor + property.Name, null)))
            .Select(property => property.Name);
        var methods = EntryPoints.Methods(type)
            .Where(method => !IsUsed(type, method.Name, method.GetParameters().Length))
            .Select(method => $"{method.Name}/{method.GetParameters().Length}");
        return properties.Where(IsNotShown).Concat(methods.Where(name => IsNotShown(name.Split('/')[0])));
    }

    private static bool IsUsed(Type type) =>
        Uses.Types.Contains(type.FullName!) || Shown.Contains(type.Name.Split('`')[0]);

    private static bool IsUsed(Type type, string name, int? parameters) => parameters is { } count
        ? Uses.Members.Contains(new(type.FullName!, name, count))
        : Uses.Members.Any(member => member.Type == type.FullName && member.Name == name);

    private static bool IsNotShown(string member) => !Shown.Contains(member);

    private static string NameOf(Type type) => type.FullName!["Funnel.Domain.".Length..].Replace('+', '.');

    private static CompiledUses ReadUses()
    {
        var uses = new CompiledUses("Funnel.Domain");
        foreach (var user in Users)
        {
            uses.Add(Path.Combine(AppContext.BaseDirectory, $"{user}.dll"));
        }

        return uses;
    }

    private static HashSet<string> ReadWords() => Readmes
        .SelectMany(readme => Regex.Matches(
            File.ReadAllText(Path.Combine(SourceTree.Root, readme)), "```csharp\n(.*?)```", RegexOptions.Singleline))
        .SelectMany(block => Regex.Matches(block.Value, @"\w+").Select(word => word.Value))
        .ToHashSet(StringComparer.Ordinal);
}
