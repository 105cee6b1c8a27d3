using Funnel.Samples.Console;
using Funnel.Samples.Console.Hosting;
using MiniExcelLibs;

namespace Funnel.Samples.Tests.Console;

public sealed class StandardBookTests : IDisposable
{
    // "filed" is every card until October, and telephone cards alone from November on; in 2011 LOTUS holds.
    private const string Book = """
        { "editions": [
          { "effectiveFrom": "2010-01-01", "standard": {
            "code": "own", "basedOn": "gps", "headline": ["filed", "new-prospects"],
            "kpis": [
              { "id": "filed", "name": { "zh": "留档", "en": "Filed" }, "kind": "count",
                "of": { "facts": "cards", "at": "as-of", "where": { "set": "new-prospects" } } } ],
            "definitions": [
              { "kpi": "filed", "effectiveFrom": "2010-01-01", "reason": "first" },
              { "effectiveFrom": "2010-11-01", "reason": "calls alone",
                "kpi": { "id": "filed", "version": 2, "name": { "zh": "留档", "en": "Filed" }, "kind": "count",
                  "of": { "facts": "cards", "at": "as-of", "where": { "all": [
                    { "set": "new-prospects" }, { "column": "channel", "in": ["phone"] } ] } } } } ] } },
          { "effectiveFrom": "2011-01-01", "standard": "lotus" } ] }
        """;

    private readonly DatasetFolder _data = new();

    public StandardBookTests()
    {
        _data.Write(
            "cards.csv",
            "card,dealer,consultant,customer_kind,channel,filed_on,model,level,next_contact_on",
            "K1,D1,C1,retail,phone,2010-10-04,星河,H,2010-10-08",
            "K2,D1,C1,retail,walk-in,2010-10-05,星河,H,2010-10-09",
            "K3,D1,C1,retail,phone,2010-11-03,星河,H,2010-11-07",
            "K4,D1,C1,retail,walk-in,2010-11-04,星河,H,2010-11-08");
        _data.Write("book.json", Book);
    }

    private string Standard => Path.Combine(_data.Path, "book.json");

    [Fact]
    public void Report_OfMonthsUnderTwoVersions_NamesBothAndHasNoTotal()
    {
        var json = Report("json", "2010-10-01", "2010-11-30", "--by", "month").Json;

        Assert.Equal(
            ["filed 1 2010-01-01", "filed 2 2010-11-01"],
            json.GetProperty("versions").EnumerateArray().Select(one =>
                $"{one.GetProperty("id")} {one.GetProperty("version")} {one.GetProperty("effectiveFrom")}"));
        Assert.Equal(
            ["2", "1"],
            json.GetProperty("groups").EnumerateArray()
                .Select(group => group.GetProperty("kpis")[0].GetProperty("value").ToString()));
        var total = json.GetProperty("total")[0];
        Assert.Equal(System.Text.Json.JsonValueKind.Null, total.GetProperty("value").ValueKind);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, total.GetProperty("numerator").ValueKind);
        Assert.Equal("mixed-versions", total.GetProperty("refusal").GetString());
    }

    [Fact]
    public void Closes_AfterTheBookWasWrittenOn_GoByTheDefinitionsOfTheClose()
    {
        _data.Run("close", "--standard", Standard, "--month", "2010-10", "--known-on", "2010-11-03", "--keep");

        _data.Write("book.json", Book.Replace("2010-11-01", "2010-10-01", StringComparison.Ordinal));
        var later = Filed();
        _data.Write("book.json", Book.Replace("\"where\": { \"set\": \"new-prospects\" }",
            "\"where\": { \"set\": \"prospects\" }", StringComparison.Ordinal));
        var edited = Filed();

        Assert.Equal("True", later.GetProperty("intact").ToString());
        Assert.Equal(2, later.GetProperty("recomputed").GetProperty("numerator").GetInt32());
        Assert.Equal(1, later.GetProperty("recomputed").GetProperty("version").GetInt32());
        Assert.Equal("definition-not-at-hand", edited.GetProperty("missing").GetString());

        System.Text.Json.JsonElement Filed() => _data.Run("closes", "--standard", Standard, "--format", "json").Json
            .GetProperty("closes")[0].GetProperty("figures").EnumerateArray()
            .Single(figure => figure.GetProperty("kpi").GetString() == "filed");
    }

    [Fact]
    public void Report_AsTablesAndCsv_NamesTheVersionsAndSaysWhyThereIsNoTotal()
    {
        var table = Report("table", "2010-10-01", "2010-11-30", "--by", "month").Output;

        Assert.Contains("mixed versions: filed is of version 2 from 2010-11-01 on", table, StringComparison.Ordinal);
        Assert.Contains("Filed: version 1, from 2010-01-01", table, StringComparison.Ordinal);
        Assert.Contains("Filed: version 2, from 2010-11-01", table, StringComparison.Ordinal);
        Assert.Equal(
            """
            scope,month,kpi,numerator,denominator,value
            group,2010-10,filed,2,,2
            group,2010-11,filed,1,,1
            total,,filed,,,

            """,
            Report("csv", "2010-10-01", "2010-11-30", "--by", "month").Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Report_AsAWorkbook_NamesTheVersionsInItsHeadingAndHasNoTotal()
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using (var terminal = new Terminal(output, error, 100))
        {
            CommandLine.Run(
                [
                    "report", "--data", _data.Path, "--standard", Standard, "--by", "month", "--kpi", "filed",
                    "--from", "2010-10-01", "--to", "2010-11-30", "--format", "xlsx",
                ],
                terminal);
        }

        using var file = new MemoryStream(output.ToArray());
        Assert.Equal(
            ["Filed v1 v2", 2.0, 1.0, null],
            file.Query().Cast<IDictionary<string, object?>>().Select(row => row["B"]));
    }

    [Fact]
    public void Report_OfOneMonthOrAPinnedVersion_HasItsTotal()
    {
        Assert.Contains(
            "total,filed,1,,1", Report("csv", "2010-11-01", "2010-11-30").Output, StringComparison.Ordinal);
        Assert.Contains(
            "total,filed,4,,4",
            Report("csv", "2010-10-01", "2010-11-30", "--pin", "filed=1").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfAPeriodOfTwoStandards_IsRefusedUnlessAnEditionIsNamed()
    {
        var mixed = Report("csv", "2010-11-01", "2011-01-31");

        Assert.Equal((1, ""), (mixed.Code, mixed.Output));
        Assert.Contains(
            "mixed versions: the standard is lotus from 2011-01-01 on; --edition", mixed.Error,
            StringComparison.Ordinal);
        Assert.Contains(
            "total,filed,1,,1",
            Report("csv", "2010-11-01", "2011-01-31", "--edition", "2010-12-01").Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("filed", "--pin 'filed'")]
    [InlineData("new-prospects=1", "--pin 'new-prospects=1'")]
    public void Report_WithAPinThatMeansNothing_SaysHowItIsWritten(string pin, string said)
    {
        var run = Report("csv", "2010-10-01", "2010-10-31", "--pin", pin);

        Assert.Equal(1, run.Code);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_OfMixedVersions_AreRefusedAndOfOneListed()
    {
        var mixed = Members("2010-10-01", "2010-11-30");

        Assert.Equal(1, mixed.Code);
        Assert.Contains("mixed versions: filed", mixed.Error, StringComparison.Ordinal);
        Assert.Equal(
            ["K3"],
            Members("2010-11-01", "2010-11-30").Json.GetProperty("members").EnumerateArray()
                .Select(member => member.GetString()));
    }

    [Theory]
    [InlineData("2", new[] { "--pin", "filed=1" })]
    [InlineData("1", new string[0])]
    public void Restate_UnderAnotherVersion_HasALegOfTheDefinition(string now, string[] pinned)
    {
        var run = _data.Run(
            "restate",
            [
                "--from", "2010-11-01", "--to", "2010-11-30", "--as-known", "2010-12-31", "--kpi", "filed",
                "--standard", Standard, "--as-defined", now, "--format", "json", .. pinned,
            ]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        var line = Assert.Single(run.Json.GetProperty("lines").EnumerateArray());
        Assert.Equal("definition", line.GetProperty("cause").GetString());
        Assert.Equal(now == "2" ? -1 : 1, line.GetProperty("numerator").GetInt32());
        Assert.Equal(now == "2" ? "[1,2]" : "[2,1]", run.Json.GetProperty("versions").GetRawText());
    }

    [Fact]
    public void Restate_UnderAStandardWithOtherOwnersDays_IsRefused()
    {
        _data.Write("days.json", """
            { "code": "days", "basedOn": "gps", "ownerContacts": {
              "name": "days", "contacts": [ { "after": "P5D" } ] } }
            """);

        var run = _data.Run(
            "restate", "--from", "2010-11-01", "--to", "2010-11-30", "--as-known", "2010-12-31",
            "--kpi", "owner-contact-rate", "--as-defined", Path.Combine(_data.Path, "days.json"));

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("Owners are due on other days", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3", "filed has no version 3; there are: 1 from 2010-01-01, 2 from 2010-11-01")]
    [InlineData("gsp", "There is no standard and no file 'gsp'")]
    [InlineData("lotus", "There is no KPI 'filed'")]
    public void Restate_UnderADefinitionThatIsNone_SaysSo(string now, string said)
    {
        var run = _data.Run(
            "restate", "--from", "2010-11-01", "--to", "2010-11-30", "--as-known", "2010-12-31", "--kpi", "filed",
            "--standard", Standard, "--as-defined", now);

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standards_OfABook_WritesOutItsVersions()
    {
        var run = HostRun.Of(["standards", "--standard", Standard, "--edition", "2010-12-01"]);

        Assert.Equal(0, run.Code);
        Assert.Contains("filed/2  from 2010-11-01: cards", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _data.Dispose();

    private HostRun Report(string format, string from, string to, params string[] more) => _data.Run(
        "report",
        ["--from", from, "--to", to, "--standard", Standard, "--kpi", "filed", "--format", format, .. more]);

    private HostRun Members(string from, string to) => _data.Run(
        "members", "--from", from, "--to", to, "--standard", Standard, "--kpi", "filed", "--side", "numerator");
}
