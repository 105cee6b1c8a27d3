using System.Net;
using System.Net.Sockets;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Hosting;

/// <summary>What a start says, and why it cannot be.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("funnel-dashboard-start-");

    private string Store => Path.Combine(_folder.FullName, "own", "funnel.db");

    [Fact]
    public async Task Run_ANewStore_TellsAtOnceWhereItLiesWhatIsMadeUpAndHowToStop()
    {
        using var stop = new CancellationTokenSource();
        using var output = new LinesUntil("Ready.", stop.Cancel);

        var code = await RunAsync(new() { Store = Store, Seed = new(1, 1, 1, 3) }, output, stop.Token);

        Assert.Equal(0, code);
        Assert.Equal(
            [
                "Sales funnel",
                $"Store: {Store}",
                "Data: made up at the first start (1 dealers); no name or figure is real.",
                "Ctrl+C stops it.",
            ],
            output.Lines.Take(4));
        Assert.StartsWith("open http://127.0.0.1:", output.Lines[4], StringComparison.Ordinal);
        Assert.Equal(
            [
                "The store is being checked", "First start: a dealer group is being made up",
                "It is being written into the store", "The records are being read", "Ready.",
            ],
            output.Lines.Skip(5).Where(line => !line.StartsWith("  …", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Run_AStoreWithNames_IsItsOwnersAlone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await using var dashboard = await OneAsync();
        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var folder = Path.GetDirectoryName(dashboard.It.Store)!;
        Assert.Equal(Owner | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        foreach (var file in Directory.GetFiles(folder, "funnel.db*"))
        {
            Assert.Equal(Owner, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public async Task Run_APortInUse_SaysSo()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var fault = await FaultAsync(new() { Store = Store, Port = port });
        Assert.StartsWith($"The port {port} is in use;", fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_AFileThatIsNoStore_SaysSo()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Store)!);
        await File.WriteAllTextAsync(Store, string.Concat(Enumerable.Repeat("no database at all\n", 100)));
        Assert.Equal(
            $"{Store} is not a SQLite store of this program.", await FaultAsync(new() { Store = Store }));
    }

    [Fact]
    public async Task Run_AFolderThatCannotBe_SaysSo()
    {
        var file = Path.Combine(_folder.FullName, "file");
        await File.WriteAllTextAsync(file, "");
        Assert.StartsWith(
            Path.Combine(file, "funnel.db") + " cannot be written;",
            await FaultAsync(new() { Store = Path.Combine(file, "funnel.db") }),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_AnotherStandardThanTheStores_SaysSo()
    {
        await using var dashboard = await OneAsync();
        Assert.Equal(
            "The store was recorded under the standard 'gps', not 'lotus'; choose another file with --store.",
            await FaultAsync(new() { Store = dashboard.It.Store, AskedStandard = "lotus" }));
    }

    [Fact]
    public void Sweep_FoldersOfProgramsThatRunNoMore_AreGone()
    {
        var left = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "funnel-dashboard-import-2000000000-x"));
        File.WriteAllText(Path.Combine(left.FullName, "cards.csv"), "王小明");
        var own = ImportFolders.Make();
        ImportFolders.Sweep();
        Assert.False(Directory.Exists(left.FullName));
        Assert.True(Directory.Exists(own.FullName));
        own.Delete();
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static async Task<Running> OneAsync() =>
        new(await RunningDashboard.StartAsync(options => options with { Seed = new(1, 1, 1, 3) }));

    private static async Task<string> FaultAsync(DashboardOptions options)
    {
        using var error = new StringWriter();
        var code = await DashboardHost.RunAsync(
            options, new(TextWriter.Null, error, Language.En), CancellationToken.None);
        Assert.Equal(1, code);
        return error.ToString().TrimEnd();
    }

    private static Task<int> RunAsync(DashboardOptions options, TextWriter output, CancellationToken stop) =>
        DashboardHost.RunAsync(options, new(output, TextWriter.Null, Language.En), stop);

    private sealed class Running(RunningDashboard it) : IAsyncDisposable
    {
        public RunningDashboard It => it;

        public async ValueTask DisposeAsync() => await it.DisposeAsync();
    }

    /// <summary>Takes lines down, and does something after a certain one.</summary>
    private sealed class LinesUntil(string last, Action then) : StringWriter
    {
        public List<string> Lines { get; } = [];

        public override void WriteLine(string? value)
        {
            Lines.Add(value ?? "");
            if (value == last)
            {
                then();
            }
        }
    }
}
