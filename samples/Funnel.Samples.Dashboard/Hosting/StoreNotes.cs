using Funnel.Domain.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>What the dashboard itself notes in a store beside what is recorded there.</summary>
/// <param name="Standard">The code of the standard it is recorded under; null in a store that is new.</param>
/// <param name="MadeUp">The dealers that were made up; none of them is real.</param>
internal sealed record StoreNotes(string? Standard, IReadOnlyList<string> MadeUp)
{
    private const string Read = "SELECT name, value FROM dashboard_notes ORDER BY name, value";
    private const string StandardName = "standard";
    private const string MadeUpName = "made-up";

    /// <summary>Those of a store that is new.</summary>
    public static StoreNotes None { get; } = new(null, []);

    /// <summary>The notes in a file; none where it is not there yet, or is of an earlier version.</summary>
    /// <exception cref="SqliteException">The file is no store.</exception>
    public static StoreNotes In(string path)
    {
        if (!File.Exists(path))
        {
            return None;
        }

        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadWrite;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = 'dashboard_notes'";
        if ((long)command.ExecuteScalar()! == 0)
        {
            return None;
        }

        command.CommandText = Read;
        using var rows = command.ExecuteReader();
        List<(string Name, string Value)> notes = [];
        while (rows.Read())
        {
            notes.Add((rows.GetString(0), rows.GetString(1)));
        }

        return new(
            notes.Where(note => note.Name == StandardName).Select(note => note.Value).FirstOrDefault(),
            [.. notes.Where(note => note.Name == MadeUpName).Select(note => note.Value)]);
    }

    /// <summary>Writes these in place of those of a store, within the caller's transaction if there is one.</summary>
    public async Task WriteAsync(FunnelContext store, CancellationToken stop)
    {
        await store.Database.ExecuteSqlRawAsync(
            "CREATE TABLE IF NOT EXISTS dashboard_notes (name TEXT NOT NULL, value TEXT NOT NULL)", stop);
        await store.Database.ExecuteSqlRawAsync("DELETE FROM dashboard_notes", stop);
        foreach (var (name, value) in MadeUp.Select(dealer => (MadeUpName, dealer)).Append((StandardName, Standard!)))
        {
            await store.Database.ExecuteSqlAsync(
                $"INSERT INTO dashboard_notes (name, value) VALUES ({name}, {value})", stop);
        }
    }
}
