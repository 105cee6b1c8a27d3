using System.Diagnostics;
using System.Text.Json;
using DuckDB.NET.Data;

namespace Funnel.Domain.Benchmarks.Datasets;

/// <summary>
/// Loads cards.csv and events.csv of a folder into tables of a new in-memory DuckDB each time a line comes in, and
/// answers with how long it took and how many rows there are.
/// </summary>
internal static class CsvPeerProcess
{
    public const string Command = "csv-peer";

    public static int Run(string folder)
    {
        while (Console.ReadLine() is not null)
        {
            Console.WriteLine(JsonSerializer.Serialize(Load(folder)));
        }

        return 0;
    }

    private static CsvLoad Load(string folder)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Ask(connection, "SET threads = 2");
        var watch = Stopwatch.StartNew();
        foreach (var path in Directory.GetFiles(folder, "*.csv"))
        {
            var table = Path.GetFileNameWithoutExtension(path);
            Ask(connection, $"CREATE TABLE {table} AS SELECT * FROM read_csv('{path}')");
        }

        var ms = watch.Elapsed.TotalMilliseconds;
        using var process = Process.GetCurrentProcess();
        return new(
            ms,
            Count(connection, "cards"),
            Count(connection, "events"),
            connection.ServerVersion,
            process.PeakWorkingSet64);
    }

    private static long Count(DuckDBConnection connection, string table) =>
        (long)Ask(connection, $"SELECT count(*) FROM {table}")!;

    private static object? Ask(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
