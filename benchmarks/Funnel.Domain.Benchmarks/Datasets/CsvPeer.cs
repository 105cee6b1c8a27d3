using System.Diagnostics;
using System.Text.Json;

namespace Funnel.Domain.Benchmarks.Datasets;

/// <summary>
/// DuckDB's read_csv of every file, in a process of its own that waits between two loads: what it holds in memory is
/// not mixed with what this library holds.
/// </summary>
internal sealed class CsvPeer : IDisposable
{
    private readonly Process _process;

    private CsvPeer(Process process) => _process = process;

    public static CsvPeer Start(string dataset) => new(Process.Start(new ProcessStartInfo(
        "dotnet", [typeof(CsvPeer).Assembly.Location, CsvPeerProcess.Command, dataset])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        UseShellExecute = false,
    })!);

    public CsvLoad Load()
    {
        _process.StandardInput.WriteLine();
        _process.StandardInput.Flush();
        var answer = _process.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException("DuckDB gave no answer.");
        return JsonSerializer.Deserialize<CsvLoad>(answer)!;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
