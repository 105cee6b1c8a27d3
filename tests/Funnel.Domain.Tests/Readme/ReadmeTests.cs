using System.Globalization;
using Funnel.Domain.Cards;
using Funnel.Domain.Kpis;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Guardrails;

namespace Funnel.Domain.Tests.Readme;

public sealed class ReadmeTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(SourceTree.Root, "README.md"));

    [Fact]
    public void Example_AsPrinted_GivesTheRateItPromises()
    {
        var rate = ReadmeExample.Run();

        Assert.Equal((1L, 1L), (rate.Numerator, rate.Denominator));
    }

    [Fact]
    public void Example_AsPrinted_IsTheCodeThatRuns()
    {
        var path = Path.Combine(SourceTree.Root, "tests/Funnel.Domain.Tests/Readme/ReadmeExample.cs");
        var code = Between(File.ReadAllLines(path), "        // example", "        // end")
            .Select(line => line.Length == 0 ? line : line[8..]);

        Assert.Equal(code, Between(Lines, "```csharp", "```"));
    }

    [Fact]
    public void KpiTable_AsPrinted_IsTheCatalogue()
    {
        var expected = TableOf(SalesStandards.Gps.Kpis.All);

        // Where they differ, a person pastes this file between the README's two markers.
        File.WriteAllLines(Path.Combine(AppContext.BaseDirectory, "KpiTable.received.md"), expected);
        Assert.Equal(expected, Between(Lines, "<!-- kpis -->", "<!-- end of kpis -->"));
    }

    [Fact]
    public void StateDiagram_AsPrinted_NamesEveryState()
    {
        var diagram = string.Join('\n', Between(Lines, "```mermaid", "```"));

        Assert.All(Enum.GetNames<CardState>(), state => Assert.Contains(state, diagram, StringComparison.Ordinal));
    }

    [Fact]
    public void StateDiagram_AsPrinted_ShowsEveryChangeOfState()
    {
        var diagram = Between(Lines, "```mermaid", "```")
            .Select(line => line.Trim().Split(':')[0].TrimEnd()).ToHashSet();
        var changes = CardTransitions.All
            .Where(row => row.Standing == MoveStanding.Allowed && row.From != row.To)
            .Select(row => $"{row.From} --> {row.To}")
            .Distinct();

        Assert.All(changes, change => Assert.Contains(change, diagram));
    }

    private static List<string> TableOf(IEnumerable<Kpi> kpis)
    {
        List<string> table = ["| id | 名称 | name | formula | source |", "| --- | --- | --- | --- | --- |"];
        table.AddRange(kpis.Select(kpi => string.Create(
            CultureInfo.InvariantCulture,
            $"| `{kpi.Id}` | {kpi.Name.Zh} | {kpi.Name.En} | {kpi.Formula.En} | {kpi.Source} |")));
        return table;
    }

    private static List<string> Between(IEnumerable<string> lines, string first, string last) =>
        [.. lines.SkipWhile(line => line != first).Skip(1).TakeWhile(line => line != last)];
}
