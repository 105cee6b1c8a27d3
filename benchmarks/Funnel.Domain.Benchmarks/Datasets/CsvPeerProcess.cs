using System.Diagnostics;
using System.Text.Json;
using DuckDB.NET.Data;

namespace Funnel.Domain.Benchmarks.Datasets;

/// <summary>
/// Loads every CSV file of a folder into a table of a new in-memory DuckDB each time a line comes in, and answers with
/// how long it took and how many rows there are.
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
        using var process = Process.GetCurrentProcess();
        var (watch, before) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        var tables = Directory.GetFiles(folder, "*.csv").Select(Path.GetFileNameWithoutExtension).ToList();
        foreach (var table in tables)
        {
            Ask(connection, $"CREATE TABLE {table} AS SELECT * FROM read_csv('{folder}/{table}.csv')");
        }

        var ms = watch.Elapsed.TotalMilliseconds;
        process.Refresh();
        return new(
            ms,
            (process.TotalProcessorTime - before).TotalMilliseconds,
            new(tables.ToDictionary(table => table!, table => (long)Ask(connection, $"SELECT count(*) FROM {table}")!)),
            connection.ServerVersion,
            process.PeakWorkingSet64);
    }

    private static object? Ask(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
