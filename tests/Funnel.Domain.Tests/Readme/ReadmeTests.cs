using System.Globalization;
using Funnel.Domain.Cards;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Guardrails;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.Tests.Readme;

public sealed class ReadmeTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(SourceTree.Root, "README.md"));

    [Fact]
    public void Example_AsPrinted_PrintsTheRateItPromises() =>
        Assert.Equal("order-rate 1/1 = 100 %", new ReadmeExample().Run().TrimEnd());

    [Fact]
    public void Example_AsPrinted_IsTheCodeThatRuns()
    {
        var lines = File.ReadAllLines(
            Path.Combine(SourceTree.Root, "tests/Funnel.Domain.Tests/Readme/ReadmeExample.cs"));
        var code = lines.TakeWhile(line => line.StartsWith("using", StringComparison.Ordinal))
            .Append(string.Empty)
            .Concat(Between(lines, "        // example", "        // end").Select(line => line[8..]));

        Assert.Equal(code, Between(Lines, "```csharp", "```"));
    }

    [Fact]
    public void Readme_OfTheRepository_IsNoBook() => Assert.InRange(Lines.Length, 1, 250);

    [Fact]
    public async Task Specifications_AsPrinted_GiveThePageTheyPromise()
    {
        var today = new LocalDate(2010, 10, 20);
        var story = Story.OfCards(
            """
            A walk-in 10-01 B next 10-19
            B walk-in 10-01 B next 10-20
            C walk-in 10-01 H next 10-19
            """);
        var cards = story.Report(new ReportingPeriod(today, today)).Facts(FactKinds.Cards, Anchor.AsOf)
            .Select(card => card with { Consultant = new("C-1") });

        var (page, all) = await ReadmeSpecifications.Run([.. cards], today, story.Scale);

        Assert.Equal(["C", "A"], page.Select(card => card.Card.Value));
        Assert.Equal(2, all);
    }

    [Theory]
    [InlineData("OverdueOf.cs", "public sealed class OverdueOf", 0)]
    [InlineData("ReadmeSpecifications.cs", "IReadRepositoryBase<CardFacts> repository", 8)]
    public void Specifications_AsPrinted_AreTheCodeThatRuns(string file, string first, int indent)
    {
        var path = Path.Combine(SourceTree.Root, "tests/Funnel.Domain.Tests/Readme", file);
        var code = File.ReadAllLines(path)
            .SkipWhile(line => line.Trim() != "// example").Skip(1).TakeWhile(line => line.Trim() != "// end")
            .Select(line => line.Length == 0 ? line : line[indent..]);
        var printed = Lines
            .SkipWhile(line => !line.StartsWith(first, StringComparison.Ordinal)).TakeWhile(line => line != "```");

        Assert.Equal(code, printed);
    }

    [Fact]
    public void KpiTable_AsPrinted_IsTheCatalogue()
    {
        var expected = TableOf(SalesStandards.Gps.Kpis.All);

        // Where they differ, a person pastes this file between the page's two markers.
        File.WriteAllLines(Path.Combine(AppContext.BaseDirectory, "KpiTable.received.md"), expected);
        var page = File.ReadAllLines(Path.Combine(SourceTree.Root, "src/Funnel.Domain/docs/kpis.md"));
        Assert.Equal(expected, Between(page, "<!-- kpis -->", "<!-- end of kpis -->"));
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
