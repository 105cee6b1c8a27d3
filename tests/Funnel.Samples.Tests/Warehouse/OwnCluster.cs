using System.Diagnostics;

namespace Funnel.Samples.Tests.Warehouse;

/// <summary>Two ClickHouse shards of a test's own, which it may kill.</summary>
public sealed class OwnCluster : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("funnel-cluster-");
    private string? _addresses;

    /// <summary>The shards, with commas between; the cluster is started when they are first asked for.</summary>
    public string Addresses
    {
        get
        {
            Servers.NeedClickHouseProgram();
            return _addresses ??= Run("start", Place).Trim()["clickhouse:".Length..];
        }
    }

    private string Place => Path.Combine(_folder.FullName, "shards");

    public void Kill(int shard) => Run("kill", Place, shard.ToString());

    public void Resume(int shard) => Run("resume", Place, shard.ToString());

    public void Dispose()
    {
        if (_addresses is not null)
        {
            Run("drop", Place);
        }

        _folder.Delete(recursive: true);
    }

    private static string Run(params string[] args)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "cluster");
        using var process = Process.Start(new ProcessStartInfo("bash", [script, .. args])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
