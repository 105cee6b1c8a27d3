using System.Diagnostics;
using System.Text.Json;

namespace Funnel.Domain.Benchmarks.Datasets;

/// <summary>DuckDB's read_csv of both files, in a process of its own that waits between two loads.</summary>
internal sealed class CsvPeer : IDisposable
{
    private readonly Process _node;

    private CsvPeer(Process node) => _node = node;

    /// <summary>Starts it; null where node or the package is not there.</summary>
    public static CsvPeer? Start(string peersFolder, string dataset)
    {
        if (!Directory.Exists(Path.Combine(peersFolder, "node_modules", "@duckdb")))
        {
            return null;
        }

        return new(Process.Start(new ProcessStartInfo("node", ["csv.mjs", dataset])
        {
            WorkingDirectory = peersFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!);
    }

    public CsvLoad Load()
    {
        _node.StandardInput.WriteLine();
        _node.StandardInput.Flush();
        var answer = _node.StandardOutput.ReadLine() ?? throw new InvalidOperationException("DuckDB gave no answer.");
        return JsonSerializer.Deserialize<CsvLoad>(answer, JsonSerializerOptions.Web)!;
    }

    public void Dispose()
    {
        _node.StandardInput.Close();
        _node.WaitForExit();
        _node.Dispose();
    }
}
