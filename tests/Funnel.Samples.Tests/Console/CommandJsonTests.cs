using Funnel.Domain.Standards;

namespace Funnel.Samples.Tests.Console;

public sealed class CommandJsonTests : IDisposable
{
    private static readonly string[] October = ["--from", "2010-10-01", "--to", "2010-10-31"];

    private readonly DatasetFolder _data = DatasetFolder.October();

    [Fact]
    public void Members_OfASide_AreListed()
    {
        var delivered = _data.Run("members", [.. October, "--kpi", "close-rate", "--side", "numerator"]);
        var all = _data.Run("members", [.. October, "--kpi", "close-rate", "--side", "denominator"]);

        const string Expected = """
            {
              "kpi": "close-rate",
              "side": "numerator",
              "members": [
                "K1"
              ]
            }

            """;
        Assert.Equal(Lf(Expected), delivered.Output);
        Assert.Equal(["K1", "K2", "K3", "K4"], MembersOf(all));
    }

    [Theory]
    [InlineData("K3", "consultant=Ann Lee")]
    [InlineData("K3", "dealer=D1,consultant=Ann Lee")]
    [InlineData("K2", "dealer=D1", "consultant=C1")]
    [InlineData("K4", "model==1+1")]
    [InlineData("K4", "month=2010-10,dealer=D2")]
    public void Members_OfOneGroup_AreListed(string member, params string[] values)
    {
        string[] group = [.. values.SelectMany(value => new[] { "--by-value", value })];

        var run = _data.Run("members", [.. October, "--kpi", "new-prospects", "--side", "numerator", .. group]);

        Assert.Equal([member], MembersOf(run));
    }

    [Fact]
    public void Members_OfACountsDenominator_AreRefused()
    {
        var run = _data.Run("members", [.. October, "--kpi", "new-prospects", "--side", "denominator"]);

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Equal("'new-prospects' is a count and has no denominator.\n", Lf(run.Error));
    }

    [Fact]
    public void Worklist_OfADay_IsTheContractsJson()
    {
        var run = _data.Run("worklist", "--today", "2010-10-09", "--list", "overdue", "--format", "json");

        var cards = run.Output.Split('\n').Where(line => line.StartsWith("    {", StringComparison.Ordinal)).ToList();
        Assert.Equal("{\n  \"today\": \"2010-10-09\",\n  \"list\": \"overdue\",\n  \"cards\": [", run.Output[..60]);
        Assert.Equal(2, cards.Count);
        Assert.Equal(
            """    {"card":"K3","dealer":"D1","consultant":"Ann Lee","level":"A","""
            + "\"nextContactOn\":\"2010-10-07\",\"daysOverdue\":2,\"ageDays\":5},",
            cards[0]);
        Assert.Equal(
            """    {"card":"K2","dealer":"D1","consultant":"C1","level":"C","""
            + "\"nextContactOn\":\"2010-10-08\",\"daysOverdue\":1,\"ageDays\":7}",
            cards[1]);
    }

    [Fact]
    public void Worklist_OfOneConsultant_LeavesOutTheOthers()
    {
        var run = _data.Run(
            "worklist", "--today", "2010-10-09", "--list", "overdue", "--format", "json", "--consultant", "C1");

        var card = Assert.Single(run.Json.GetProperty("cards").EnumerateArray());
        Assert.Equal("K2", card.GetProperty("card").GetString());
    }

    [Theory]
    [InlineData("due")]
    [InlineData("overdue")]
    [InlineData("contacted")]
    [InlineData("dormancy-candidates")]
    [InlineData("reassignment")]
    [InlineData("owner-contacts")]
    public void Worklist_EveryList_IsKnown(string list)
    {
        var json = _data.Run("worklist", "--today", "2010-10-09", "--list", list, "--format", "json");
        var table = _data.Run("worklist", "--today", "2010-10-09", "--list", list, "--lang", "zh");

        Assert.Equal((0, list), (json.Code, json.Json.GetProperty("list").GetString()));
        Assert.Equal(0, table.Code);
    }

    [Fact]
    public void Kpis_AsJson_AreTheCatalogue()
    {
        var kpis = HostRun.Of("kpis", "--format", "json").Json.GetProperty("kpis").EnumerateArray().ToList();

        Assert.Equal(SalesStandards.Gps.Kpis.All.Select(k => k.Id), kpis.Select(k => k.GetProperty("id").GetString()));
        Assert.All(kpis, kpi =>
        {
            Assert.Contains(kpi.GetProperty("kind").GetString(), new[] { "count", "ratio", "average" });
            Assert.All(
                new[] { "zh", "en", "formula", "source" },
                field => Assert.NotEmpty(kpi.GetProperty(field).GetString()!));
            Assert.NotEqual(0, kpi.GetProperty("dimensions").GetArrayLength());
        });
    }

    [Fact]
    public void Validate_AsJson_HasErrorsAndFindings()
    {
        _data.Append("events.csv", "K9,2010-10-20,order,,,,,,,,,");

        var run = _data.Run("validate", "--format", "json");

        Assert.Equal(2, run.Code);
        var error = Assert.Single(run.Json.GetProperty("errors").EnumerateArray());
        Assert.Equal(
            ("events.csv", 6, "card", "K9"),
            (error.GetProperty("file").GetString(), error.GetProperty("line").GetInt32(),
                error.GetProperty("column").GetString(), error.GetProperty("value").GetString()));
        Assert.NotEmpty(error.GetProperty("message").GetString()!);
        Assert.Equal("", run.Error);
    }

    public void Dispose() => _data.Dispose();

    private static string Lf(string text) => text.ReplaceLineEndings("\n");

    private static IEnumerable<string?> MembersOf(HostRun run) =>
        run.Json.GetProperty("members").EnumerateArray().Select(member => member.GetString());
}
