using System.Text.Json;
using Funnel.Domain.Tests.Guardrails;

namespace Funnel.Samples.Tests.Console;

/// <summary>The sample mappings over their made-up files, each in the manner of another system's export.</summary>
public sealed class SampleMappingTests
{
    private static readonly string Mappings =
        Path.Combine(SourceTree.Root, "samples", "Funnel.Samples.Console", "Mappings");

    // Of P-1001 … P-1009, seven were filed in October; P-1001 and P-1003 were invoiced, P-1002 and P-1005 lost.
    [Theory]
    [InlineData("opening-prospects", 2, null)]
    [InlineData("new-prospects", 7, null)]
    [InlineData("new-walk-in-prospects", 2, null)]
    [InlineData("orders-signed", 4, null)]
    [InlineData("delivered-prospects", 2, null)]
    [InlineData("lost-prospects", 2, null)]
    [InlineData("lost-competitor-share", 1, 2)]
    [InlineData("test-drive-rate", 6, 9)]
    [InlineData("order-rate", 4, 9)]
    public void Report_OfAWidePipelineTable_CountsItsSteps(string kpi, int numerator, int? denominator) =>
        Assert.Equal((numerator, denominator), Figure("pipeline", kpi));

    // K001 was filed in September; K001 and K004 were delivered, K002's order was cancelled, K003 gave up.
    [Theory]
    [InlineData("opening-prospects", 1, null)]
    [InlineData("new-prospects", 5, null)]
    [InlineData("orders-signed", 3, null)]
    [InlineData("orders-cancelled", 1, null)]
    [InlineData("delivered-prospects", 2, null)]
    [InlineData("lost-prospects", 1, null)]
    [InlineData("lost-gave-up-share", 1, 1)]
    [InlineData("test-drive-rate", 2, 6)]
    [InlineData("order-rate", 2, 6)]
    public void Report_OfADealerSystemsLogInGbk_CountsItsEvents(string kpi, int numerator, int? denominator) =>
        Assert.Equal((numerator, denominator), Figure("dms", kpi));

    // The visit just before midnight on 31 October is the dealer's own October, whatever it is in Shanghai.
    [Theory]
    [InlineData("showroom-traffic", 4, null)]
    [InlineData("visit-traffic", 3, null)]
    [InlineData("filing-rate", 2, 3)]
    [InlineData("repeat-visit-share", 1, 3)]
    [InlineData("new-prospects", 3, null)]
    [InlineData("orders-signed", 2, null)]
    [InlineData("delivered-prospects", 1, null)]
    [InlineData("lost-prospects", 1, null)]
    [InlineData("test-drive-rate", 3, 4)]
    public void Report_OfAEuropeanExport_CountsItsRows(string kpi, int numerator, int? denominator) =>
        Assert.Equal((numerator, denominator), Figure("europe", kpi));

    [Theory]
    [InlineData("pipeline", "Ann Lee,Ben Roy,Cho Kim,Dev Rao")]
    [InlineData("dms", "张伟,李娜")]
    [InlineData("europe", "Jürgen Weiß,Käthe Groß")]
    public void Report_ByConsultant_ReadsTheirNamesWhole(string sample, string consultants)
    {
        var groups = Report(sample, "new-prospects", "--by", "consultant").Json.GetProperty("groups");

        Assert.Equal(
            consultants.Split(','),
            groups.EnumerateArray().Select(group => group.GetProperty("key").GetProperty("consultant").GetString()));
    }

    // Only the test entry, which a person would leave out, is counted too: it was filed and reached nothing.
    [Theory]
    [InlineData("orders-signed", 4, null)]
    [InlineData("delivered-prospects", 2, null)]
    [InlineData("lost-prospects", 2, null)]
    [InlineData("test-drive-rate", 6, 10)]
    public void Report_ByTheDraftAsSuggested_CountsTheSameSteps(string kpi, int numerator, int? denominator)
    {
        var draft = Path.GetTempFileName();
        try
        {
            File.WriteAllText(draft, HostRun.Of("map", "suggest", "--data", Path.Combine(Mappings, "pipeline")).Output);
            var run = HostRun.Of(
                "report", "--data", Path.Combine(Mappings, "pipeline"), "--map", draft, "--from", "2010-10-01",
                "--to", "2010-10-31", "--kpi", kpi, "--format", "json");

            Assert.Equal((numerator, denominator), FigureIn(run));
        }
        finally
        {
            File.Delete(draft);
        }
    }

    [Fact]
    public void Commands_OfTheReadmesWalkThrough_RunAsPrinted()
    {
        var printed = File.ReadAllLines(Path.Combine(SourceTree.Root, "README.md"))
            .SkipWhile(line => !line.StartsWith("## A spreadsheet of your own", StringComparison.Ordinal))
            .SkipWhile(line => line != "```sh").Skip(1).TakeWhile(line => line != "```").ToList();
        var folder = printed.Single(line => line.StartsWith("S=", StringComparison.Ordinal))[2..];
        List<string> commands = [.. printed.Where(line => line.StartsWith("$F ", StringComparison.Ordinal))];

        var runs = commands.ConvertAll(command => HostRun.Of(
            [
                .. command.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1)
                    .Select(word =>
                        word.Replace("$S", Path.Combine(SourceTree.Root, folder), StringComparison.Ordinal)),
            ]));

        Assert.Equal([0, 0, 0], runs.Select(run => run.Code));
        Assert.Contains("\"card\": \"Opportunity ID\"", runs[0].Output, StringComparison.Ordinal);
        Assert.Contains("0 errors", runs[1].Output, StringComparison.Ordinal);
        Assert.Contains("Orders signed", runs[2].Output, StringComparison.Ordinal);
    }

    private static (int Numerator, int? Denominator) Figure(string sample, string kpi) =>
        FigureIn(Report(sample, kpi));

    private static (int Numerator, int? Denominator) FigureIn(HostRun run)
    {
        var figure = run.Json.GetProperty("total")[0];
        var denominator = figure.GetProperty("denominator");
        return (
            figure.GetProperty("numerator").GetInt32(),
            denominator.ValueKind == JsonValueKind.Null ? null : denominator.GetInt32());
    }

    private static HostRun Report(string sample, string kpi, params string[] more) => HostRun.Of(
    [
        "report", "--data", Path.Combine(Mappings, sample), "--map", Path.Combine(Mappings, sample + ".json"),
        "--from", "2010-10-01", "--to", "2010-10-31", "--kpi", kpi, "--format", "json", .. more,
    ]);
}
