using System.Reflection;
using System.Text.RegularExpressions;
using Funnel.Domain.Tests.Guardrails;

namespace Funnel.Samples.Tests.Guardrails;

/// <summary>
/// What is public is used: by a sample, by another package, or by the code of a README or the guide. An entry point is
/// a type or a method, something to be called; the properties of a value are read where the value is.
/// </summary>
public sealed class EntryPointTests
{
    private static readonly Assembly Library = Assembly.Load("Funnel.Domain");

    private static readonly string[] Users =
    [
        "Funnel.Domain.AspNetCore", "Funnel.Domain.EntityFrameworkCore", "Funnel.Domain.Exchange",
        "Funnel.Domain.Statistics", "Funnel.Samples.Console", "Funnel.Samples.Dashboard", "Funnel.Samples.Generation",
        "Funnel.Samples.Warehouse", "Funnel.Samples.Web",
    ];

    private static readonly string[] Readmes =
    [
        "README.md", "src/Funnel.Domain/README.md", "src/Funnel.Domain/docs/engines.md",
        "src/Funnel.Domain/docs/facts.md", "src/Funnel.Domain/docs/guide.md", "src/Funnel.Domain/docs/json.md",
        "src/Funnel.Domain/docs/scales.md", "src/Funnel.Domain.EntityFrameworkCore/README.md",
        "src/Funnel.Domain.Exchange/README.md",
    ];

    private static readonly CompiledUses Uses = ReadUses();

    private static readonly HashSet<string> Shown = ReadWords();

    [Fact]
    public void EntryPoints_OfTheLibrary_AreUsed()
    {
        var used = UsedTypes();
        var unused = EntryPoints.Types(Library).Where(type => !used.Contains(type)).Select(NameOf)
            .Concat(used.Where(type => !type.IsEnum).SelectMany(UnusedMembers))
            .Order(StringComparer.Ordinal);

        Guard.None(
            unused, "Public, and used by no sample, README or other package; make it internal, or show its use:");
    }

    [Fact]
    public void IsUsed_AnAssemblyThatUsesNothing_FindsNothing()
    {
        var uses = new CompiledUses("Funnel.Domain");
        uses.Add(typeof(Enumerable).Assembly.Location);

        Assert.Empty(uses.Types);
        Assert.Empty(uses.Members);
    }

    /// <summary>The types that are used, and those that their public members name.</summary>
    private static HashSet<Type> UsedTypes()
    {
        var visible = EntryPoints.Types(Library).ToHashSet();
        var used = visible.Where(IsUsed).ToHashSet();
        var open = new Queue<Type>(used);
        while (open.TryDequeue(out var type))
        {
            foreach (var named in EntryPoints.NamedBy(type).Where(visible.Contains).Where(used.Add))
            {
                open.Enqueue(named);
            }
        }

        return used;
    }

    private static IEnumerable<string> UnusedMembers(Type type) =>
        EntryPoints.Methods(type)
            .Where(method => !IsUsed(type, method.Name, method.GetParameters().Length))
            .Select(method => $"{method.Name}({new string(',', Math.Max(0, method.GetParameters().Length - 1))})")
            .Where(name => !Shown.Contains(name.Split('(')[0])).Distinct(StringComparer.Ordinal)
            .Select(name => $"{NameOf(type)}.{name}");

    private static bool IsUsed(Type type) =>
        Uses.Types.Contains(type.FullName!) || Shown.Contains(type.Name.Split('`')[0]);

    private static bool IsUsed(Type type, string name, int parameters) =>
        Uses.Members.Contains(new(type.FullName!, name, parameters));

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
            File.ReadAllText(Path.Combine(SourceTree.Root, readme)),
            "```(cs|csharp)\n(?<code>.*?)```",
            RegexOptions.Singleline | RegexOptions.ExplicitCapture))
        .SelectMany(block => Regex.Matches(block.Value, @"\w+").Select(word => word.Value))
        .ToHashSet(StringComparer.Ordinal);
}
