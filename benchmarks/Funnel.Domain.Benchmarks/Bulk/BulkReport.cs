using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>What one run of the comparison measured, as a table to read and as JSON.</summary>
internal sealed class BulkReport(long cards, int consultants, int totals, int cells, List<Measured> engines)
{
    public required double BytesPerCard { get; init; }

    /// <summary>Whether every engine gave the same tallies.</summary>
    public required bool AllEqual { get; init; }

    private double Of(string id) => engines.Find(engine => engine.Id == id)?.MedianMs ?? double.NaN;

    public void Print()
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{cards} cards, {consultants} consultants, "
            + $"{totals} totals ({cells} distinct)"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{BytesPerCard:F1} bytes a card; {Cpu()}; .NET {Environment.Version}"));
        Console.WriteLine($"{"engine",-18}{"ms",10}{"Mrows/s",10}{"GB/s",8}{"vs duckdb",11}{"of limit",10}");
        foreach (var engine in engines)
        {
            var limit = engine.Id.EndsWith("1t", StringComparison.Ordinal) ? "read-limit-1t" : "read-limit-2t";
            var peer = engine.Id == "live-2t" ? "duckdb-live" : "duckdb";
            var perMs = engine.Rows / (double)cards;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{engine.Id,-18}{engine.MedianMs,10:F2}{engine.RowsPerSecond / 1e6,10:F1}"
                + $"{engine.RowsPerSecond * BytesPerCard / 1e9,8:F2}"
                + $"{Ratio(Of(peer) * perMs / engine.MedianMs, "0.0x"),11}"
                + $"{Ratio(Of(limit) * perMs / engine.MedianMs, "P0"),10}  {engine.Note}"));
        }

        if (engines.Exists(engine => engine.Id == "table-2t") && engines.Exists(engine => engine.Id == "kept-2t"))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"From kept columns to KPIs: {Of("table-2t") / Of("kept-2t"):F2} times the bare scan."));
        }

        Console.WriteLine(AllEqual ? "All engines give equal tallies." : "ENGINES DIFFER.");
    }

    /// <summary>A dash where what is compared with did not run.</summary>
    private static string Ratio(double ratio, string format) =>
        double.IsNaN(ratio) ? "-" : ratio.ToString(format, CultureInfo.InvariantCulture);

    public string Json() => JsonSerializer.Serialize(
        new
        {
            cards = cards,
            cpu = Cpu(),
            sdk = RuntimeInformation.FrameworkDescription,
            engines = engines.Select(engine => new
            {
                id = engine.Id,
                medianMs = engine.MedianMs,
                rowsPerSecond = engine.RowsPerSecond,
            }),
            bytesPerCard = BytesPerCard,
            equal = AllEqual,
        },
        JsonIndented);

    private static readonly JsonSerializerOptions JsonIndented = new() { WriteIndented = true };

    internal static string Cpu()
    {
        const string Linux = "/proc/cpuinfo";
        var model = File.Exists(Linux)
            ? File.ReadLines(Linux).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return $"{model?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString()}, "
            + $"{Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture)} processors";
    }
}
