using System.Text.Json;
using Funnel.Domain.EntityFrameworkCore;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Exchange;
using Funnel.Domain.Standards;
using Funnel.Samples.Tests.Console;
using Microsoft.EntityFrameworkCore;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Funnel.Samples.Tests.Mcp;

/// <summary>An assistant at the host's standard input and output, by the protocol's own client.</summary>
public sealed class AssistantTests : IDisposable
{
    private readonly DatasetFolder _october = DatasetFolder.October();

    public void Dispose() => _october.Dispose();

    [Fact]
    public async Task ListTools_OfADataset_OffersNothingThatRecords()
    {
        await using var assistant = await AskAsync("--data", _october.Path);

        var tools = await assistant.ListToolsAsync();

        Assert.Equal(
            ["card", "catalogue", "explain", "figures", "forecast", "members", "restate", "worklist"],
            tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations!.ReadOnlyHint));
    }

    [Fact]
    public async Task Figures_OfAPeriod_AreTheConsolesBytes()
    {
        await using var assistant = await AskAsync("--data", _october.Path);

        var told = await CallAsync(assistant, "figures", new()
        {
            ["from"] = "2010-10-01",
            ["to"] = "2010-10-31",
            ["kpis"] = new[] { "new-prospects", "lost-rate" },
            ["by"] = new[] { "dealer" },
            ["where"] = "channel=phone|outreach",
        });

        Assert.Equal(
            _october.Report(
                "--kpi", "new-prospects,lost-rate", "--by", "dealer", "--where", "channel=phone|outreach",
                "--format", "json"),
            told);
    }

    [Fact]
    public async Task Members_OfAGroup_AreTheCardsBehindTheNumber()
    {
        await using var assistant = await AskAsync("--data", _october.Path);

        var told = await CallAsync(assistant, "members", new()
        {
            ["kpi"] = "new-prospects",
            ["side"] = "numerator",
            ["from"] = "2010-10-01",
            ["to"] = "2010-10-31",
            ["group"] = "dealer=D1",
        });

        Assert.Contains("\"K2\"", told, StringComparison.Ordinal);
        Assert.Contains("\"K3\"", told, StringComparison.Ordinal);
        Assert.DoesNotContain("\"K1\"", told, StringComparison.Ordinal);
        Assert.DoesNotContain("\"K4\"", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_ACardThatWasNotDelivered_TellsTheConditionThatFails()
    {
        await using var assistant = await AskAsync("--data", _october.Path);
        Dictionary<string, object?> asked = new()
        {
            ["kpi"] = "delivered-prospects",
            ["from"] = "2010-10-01",
            ["to"] = "2010-10-31",
        };

        var lost = await CallAsync(assistant, "explain", new(asked) { ["card"] = "K2" });
        var delivered = await CallAsync(assistant, "explain", new(asked) { ["card"] = "K1" });

        Assert.False(Holds(lost));
        Assert.True(Holds(delivered));

        static bool Holds(string told) =>
            JsonDocument.Parse(told).RootElement.EnumerateArray().Single().GetProperty("holds").GetBoolean();
    }

    [Fact]
    public async Task Worklist_OfADay_IsTheConsoles()
    {
        await using var assistant = await AskAsync("--data", _october.Path);

        var told = await CallAsync(
            assistant, "worklist", new() { ["list"] = "overdue", ["today"] = "2010-10-14", ["dealer"] = "D1" });

        Assert.Equal(
            _october.Run(
                "worklist", "--list", "overdue", "--today", "2010-10-14", "--dealer", "D1", "--format", "json").Output,
            told);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Card_TellsPersonsOnlyWhereTheHostShowsThem(bool shows)
    {
        string[] more = shows ? ["--personal"] : [];
        await using var assistant = await AskAsync(["--data", _october.Path, .. more]);

        var told = await CallAsync(assistant, "card", new() { ["card"] = "K2" });

        Assert.Contains("\"K2\"", told, StringComparison.Ordinal);
        Assert.Equal(shows, told.Contains("15400000002", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2010-10-32", "2010-10-31", "new-prospects", "from: '2010-10-32' is no day; expected yyyy-MM-dd.")]
    [InlineData("2010-10-02", "2010-10-01", "new-prospects", "to 2010-10-01 lies before from 2010-10-02.")]
    [InlineData("2010-10-01", "2010-10-31", "new-prospect", "There is no KPI 'new-prospect'; did you mean")]
    public async Task Figures_AskedForWhatIsNotThere_AreRefusedInOneSentence(
        string from, string to, string kpi, string sentence)
    {
        await using var assistant = await AskAsync("--data", _october.Path);

        var answer = await assistant.CallToolAsync(
            "figures", new Dictionary<string, object?> { ["from"] = from, ["to"] = to, ["kpis"] = new[] { kpi } });

        Assert.True(answer.IsError);
        Assert.Contains(sentence, TextOf(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_InAStore_GoesThroughTheRulesAndOnlyOnce()
    {
        using var folder = new TemporaryStore();
        await folder.FillAsync(_october.Path);
        await using var assistant = await AskAsync("--store", folder.Argument, "--record-as", "assistant");
        Dictionary<string, object?> order = new()
        {
            ["card"] = "K3",
            ["happened"] = """{"move":"order","on":"2010-10-21"}""",
            ["sent"] = "a-1",
        };
        Dictionary<string, object?> impossible = new(order)
        {
            ["card"] = "K1",
            ["sent"] = "a-2",
        };

        Assert.Equal("Recorded.", await CallAsync(assistant, "record", order));
        Assert.StartsWith("Recorded before", await CallAsync(assistant, "record", order), StringComparison.Ordinal);
        var refused = await assistant.CallToolAsync("record", impossible);
        var unreadable = await assistant.CallToolAsync("record", new Dictionary<string, object?>(order)
        {
            ["happened"] = """{"move":"contact","note":"15400000003"}""",
        });

        Assert.True(refused.IsError);
        Assert.Contains("Refused.", TextOf(refused), StringComparison.Ordinal);
        Assert.True(unreadable.IsError);
        Assert.DoesNotContain("15400000003", TextOf(unreadable), StringComparison.Ordinal);
        var members = await CallAsync(assistant, "members", new()
        {
            ["kpi"] = "orders-signed",
            ["side"] = "numerator",
            ["from"] = "2010-10-01",
            ["to"] = "2010-10-31",
            ["knownOn"] = "2100-01-01",
        });
        Assert.Contains("\"K3\"", members, StringComparison.Ordinal);
    }

    private static async Task<McpClient> AskAsync(params string[] arguments) =>
        await McpClient.CreateAsync(new StdioClientTransport(new()
        {
            Name = "funnel",
            Command = "dotnet",
            Arguments = [Path.Combine(AppContext.BaseDirectory, "Funnel.Samples.Mcp.dll"), .. arguments],
        }));

    private static async Task<string> CallAsync(McpClient assistant, string tool, Dictionary<string, object?> asked)
    {
        var answer = await assistant.CallToolAsync(tool, asked);
        Assert.False(answer.IsError ?? false, TextOf(answer));
        return TextOf(answer);
    }

    private static string TextOf(CallToolResult answer) =>
        string.Concat(answer.Content.OfType<TextContentBlock>().Select(block => block.Text));

    private sealed class TemporaryStore : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("funnel-mcp-");

        public string Argument => "sqlite:" + Database;

        private string Database => Path.Combine(_folder.FullName, "funnel.db");

        public async Task FillAsync(string data)
        {
            var dataset = DatasetReader.Read(data, new(SalesStandards.Gps.CardRules));
            var options = new DbContextOptionsBuilder<FunnelContext>().UseSqlite(
                $"Data Source={Database};Pooling=False").Options;
            await using var context = new FunnelContext(options);
            await context.Database.EnsureCreatedAsync();
            await new FunnelStore(context, SalesStandards.Gps).Archive.ImportAsync(dataset.History, new(2010, 11, 1));
        }

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
