extern alias cluster;

using System.Text;
using Funnel.Samples.Console;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Tests.Console;
using SiloProgram = cluster::Funnel.Samples.Cluster.Program;

namespace Funnel.Samples.Tests.Silos;

/// <summary>Two silos over a SQLite store: a report of both, a move, and one silo gone for good.</summary>
public sealed class ClusterTests : IDisposable
{
    private static readonly string[] October =
    [
        "--from", "2010-10-01", "--to", "2010-10-31", "--by", "dealer,consultant", "--format", "json",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("funnel-cluster-test-");
    private readonly DatasetFolder _october = DatasetFolder.October();

    private string Store => $"sqlite:{Path.Combine(_folder.FullName, "funnel.db")}";

    public void Dispose()
    {
        _october.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Report_BeforeAndAfterASiloIsKilled_IsTheConsolesBytes()
    {
        var expected = HostRun.Of(["report", "--data", _october.Path, .. October]);
        await using var silos = await RunningSilos.StartAsync(_october.Path, Store);

        var both = Ask(["report", "--store", Store, .. October]);
        silos.Kill(0);
        var left = Ask(["report", "--store", Store, .. October, "--patience", "120"]);

        Assert.Equal((0, "", expected.Output), (both.Code, both.Error, both.Output));
        Assert.Equal((0, "", expected.Output), (left.Code, left.Error, left.Output));
    }

    [Fact]
    public async Task Record_WhileASiloIsKilled_IsKeptOnceAndCounted()
    {
        await using var silos = await RunningSilos.StartAsync(_october.Path, Store);
        string[] move =
        [
            "record", "--store", Store, "--dealer", "D1", "--card", "K3", "--sent", "S-1", "--lang", "en",
            "--event", """{"move":"contact","on":"2026-11-02","by":"Ann Lee","manner":"call"}""",
        ];

        var first = Ask(move);
        silos.Kill(1);
        var again = await UntilAnsweredAsync(move);
        var none = await UntilAnsweredAsync([.. move[..6], "NIX", .. move[7..]]);
        var contacts = Ask(
        [
            "report", "--store", Store, "--from", "2026-11-01", "--to", "2026-11-30", "--as-of", "2099-12-31", "--kpi",
            "contacts-call", "--format", "json", "--patience", "120",
        ]);

        Assert.Equal((0, "Recorded."), (first.Code, first.Output.Trim()));
        Assert.Equal((0, "Recorded before; nothing changed."), (again.Code, again.Output.Trim()));
        Assert.Equal((2, "There is no card 'NIX'."), (none.Code, none.Output.Trim().Split('\n')[^1]));
        Assert.Equal(1, contacts.Json.GetProperty("total")[0].GetProperty("numerator").GetInt32());
    }

    [Theory]
    [InlineData("--silos", "0")]
    [InlineData("--silos", "65")]
    [InlineData("--data", "nowhere")]
    [InlineData("--store", "mysql:x")]
    public void Start_WithWhatCannotBe_IsRefusedInASentence(string option, string value)
    {
        string[] own = option == "--store" ? [] : ["--store", Store];
        var refused = Ask(["start", .. own, option, value]);

        Assert.Equal(1, refused.Code);
        Assert.Contains(option == "--data" ? "nowhere" : option, refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", refused.Error, StringComparison.Ordinal);
    }

    // A client may be on the silo that is gone: it is told so, and asks again.
    private static async Task<HostRun> UntilAnsweredAsync(string[] args)
    {
        for (var again = 0; ; again++)
        {
            var run = Ask(args);
            if (run.Code != ExitCodes.Unexpected || again == 20)
            {
                return run;
            }

            await Task.Yield();
        }
    }

    private static HostRun Ask(string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var terminal = new Terminal(output, error);
        var code = CommandLine.Run(SiloProgram.Root(terminal), args, terminal);
        return new(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
