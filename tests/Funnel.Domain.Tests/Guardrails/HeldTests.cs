using System.Reflection;
using System.Text.RegularExpressions;

namespace Funnel.Domain.Tests.Guardrails;

/// <summary>What is decided, and every rule, is held by the tests that are said to hold it: they are there.</summary>
public sealed class HeldTests
{
    private static readonly string[] Headings =
        ["| decision | held by |", "| rule | held by |", "| case | must be | held by |"];

    [Theory]
    [InlineData("decisions.md")]
    [InlineData("held.md")]
    public void Rows_OfAPage_NameTestsThatAreThere(string page)
    {
        var rows = RowsOf(page);

        Assert.NotEmpty(rows);
        Guard.None(rows.Where(row => !TestsOf(row).Any()), "Rows that no test is said to hold:");
        Guard.None(
            rows.SelectMany(TestsOf).Where(test => !TestSources.Names.Contains(test)),
            "Tests that are named, and gone:");
    }

    [Fact]
    public void Names_ReadFromTheSources_AreThoseThatRunHere()
    {
        var run = Assembly.GetExecutingAssembly().GetTypes().Where(type => !type.IsNested)
            .SelectMany(type => type.GetMethods(), (type, method) => (Type: type, Method: method))
            .Where(test => test.Method.IsDefined(typeof(FactAttribute), inherit: true))
            .Select(test => $"{test.Type.Name}.{test.Method.Name}");

        Guard.None(run.Except(TestSources.Names), "Tests that the sources were not seen to hold:");
    }

    private static List<string> RowsOf(string page) =>
    [
        .. File.ReadAllLines(Path.Combine(SourceTree.Root, "src/Funnel.Domain/docs", page))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Where(line => !Headings.Contains(line) && !line.StartsWith("| ---", StringComparison.Ordinal)),
    ];

    private static IEnumerable<string> TestsOf(string row) =>
        Regex.Matches(row.Split(" | ")[^1], @"`(\w+\.\w+)`").Select(test => test.Groups[1].Value);
}
