using System.Reflection;
using System.Text.RegularExpressions;

namespace Funnel.Domain.Tests.Guardrails;

/// <summary>What was decided is held by the tests that are said to hold it: those of this assembly exist.</summary>
public sealed class DecisionsTests
{
    private static readonly Assembly Own = typeof(DecisionsTests).Assembly;

    [Fact]
    public void Decisions_HeldByTestsOfThisAssembly_NameTestsThatRun()
    {
        var rows = RowsOf(Own.GetName().Name!);
        var known = Own.GetTypes()
            .SelectMany(type => type.GetMethods(), (type, method) => (Type: type, Method: method))
            .Where(test => test.Method.IsDefined(typeof(FactAttribute), inherit: true))
            .Select(test => $"{test.Type.Name}.{test.Method.Name}")
            .ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(rows);
        Guard.None(rows.Where(row => !TestsOf(row).Any()), "Decisions that no test is said to hold:");
        Guard.None(
            rows.SelectMany(TestsOf).Where(test => !known.Contains(test)),
            "Tests named among the decisions, and gone:");
    }

    /// <summary>The rows of the tables in the part of the page that an assembly's tests hold.</summary>
    private static List<string> RowsOf(string assembly) =>
    [
        .. File.ReadAllText(Path.Combine(SourceTree.Root, "src/Funnel.Domain/docs/decisions.md"))
            .Split("\n## ")
            .Where(part => part.Contains($"Tests of `{assembly}`.", StringComparison.Ordinal))
            .SelectMany(part => part.Split('\n'))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Where(line => line is not "| decision | held by |" and not "| --- | --- |"),
    ];

    private static IEnumerable<string> TestsOf(string row) =>
        Regex.Matches(row.Split(" | ")[^1], @"`(\w+\.\w+)`").Select(test => test.Groups[1].Value);
}
