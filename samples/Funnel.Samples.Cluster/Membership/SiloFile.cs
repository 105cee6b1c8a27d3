using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Funnel.Samples.Cluster.Membership;

/// <summary>
/// Which silos there are, in a SQLite file that all of them see: what the AdoNet provider does in PostgreSQL, where
/// there is no server. Each change and the new version of the whole are one transaction.
/// </summary>
internal sealed class SiloFile(string path)
{
    private const string Whole = """
        CREATE TABLE IF NOT EXISTS cluster_version (version INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS cluster_silo (
            silo TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            host TEXT NOT NULL,
            status INTEGER NOT NULL,
            proxy_port INTEGER NOT NULL,
            suspects TEXT NOT NULL,
            started INTEGER NOT NULL,
            alive INTEGER NOT NULL);
        INSERT INTO cluster_version (version) SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM cluster_version);
        """;

    private const string Columns = "silo, name, host, status, proxy_port, suspects, started, alive";

    private readonly string _connection =
        new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString;

    public Task PrepareAsync(CancellationToken stop) =>
        RunAsync(command => Execute(command, "PRAGMA journal_mode = WAL;\n" + Whole), stop);

    /// <summary>The silos, and the version of the whole.</summary>
    public Task<(int Version, IReadOnlyList<MembershipEntry> Silos)> ReadAsync(CancellationToken stop) => RunAsync(
        command =>
        {
            using var moment = command.Connection!.BeginTransaction(deferred: true);
            command.Transaction = moment;
            command.CommandText = "SELECT version FROM cluster_version";
            var version = Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
            command.CommandText = $"SELECT {Columns} FROM cluster_silo";
            using var rows = command.ExecuteReader();
            List<MembershipEntry> silos = [];
            while (rows.Read())
            {
                silos.Add(EntryOf(rows));
            }

            return (version, (IReadOnlyList<MembershipEntry>)silos);
        },
        stop);

    /// <summary>Adds or changes a silo, unless somebody else has changed anything since.</summary>
    /// <param name="silo">The silo.</param>
    /// <param name="isNew">Whether there must be none of its address yet; otherwise there must be one.</param>
    /// <param name="next">The version that the whole has then.</param>
    /// <param name="stop">Stops waiting.</param>
    /// <returns>Whether it was done.</returns>
    public Task<bool> WriteAsync(MembershipEntry silo, bool isNew, int next, CancellationToken stop) => RunAsync(
        command =>
        {
            using var change = command.Connection!.BeginTransaction(deferred: false);
            command.Transaction = change;
            Bind(command, silo);
            command.Parameters.AddWithValue("@next", next);
            var isDone = Execute(command, "UPDATE cluster_version SET version = @next WHERE version = @next - 1") == 1
                && Execute(command, isNew
                    ? $"""
                    INSERT INTO cluster_silo ({Columns})
                    VALUES (@silo, @name, @host, @status, @proxy_port, @suspects, @started, @alive)
                    ON CONFLICT DO NOTHING
                    """
                    : """
                    UPDATE cluster_silo SET status = @status, suspects = @suspects, alive = @alive WHERE silo = @silo
                    """) == 1;
            if (isDone)
            {
                change.Commit();
            }

            return isDone;
        },
        stop);

    /// <summary>Tells that a silo lives; the whole keeps its version.</summary>
    public Task BeatAsync(MembershipEntry silo, CancellationToken stop) => RunAsync(
        command =>
        {
            Bind(command, silo);
            return Execute(command, "UPDATE cluster_silo SET alive = @alive WHERE silo = @silo");
        },
        stop);

    /// <summary>Forgets silos that ended before a moment; all of them where none is given.</summary>
    public Task ForgetAsync(DateTime? before, CancellationToken stop) => RunAsync(
        command =>
        {
            command.Parameters.AddWithValue("@before", (before ?? DateTime.MaxValue).Ticks);
            command.Parameters.AddWithValue("@active", before is null ? -1 : (int)SiloStatus.Active);
            return Execute(command, "DELETE FROM cluster_silo WHERE alive < @before AND status <> @active");
        },
        stop);

    private Task<T> RunAsync<T>(Func<SqliteCommand, T> run, CancellationToken stop) => Task.Run(
        () =>
        {
            using var connection = new SqliteConnection(_connection);
            connection.Open();
            using var command = connection.CreateCommand();
            return run(command);
        },
        stop);

    private static int Execute(SqliteCommand command, string text)
    {
        command.CommandText = text;
        return command.ExecuteNonQuery();
    }

    private static void Bind(SqliteCommand command, MembershipEntry silo)
    {
        var suspects = (silo.SuspectTimes ?? []).Select(vote => string.Create(
            CultureInfo.InvariantCulture, $"{vote.Item1.ToParsableString()} {vote.Item2.Ticks}"));
        command.Parameters.AddWithValue("@silo", silo.SiloAddress.ToParsableString());
        command.Parameters.AddWithValue("@name", silo.SiloName ?? "");
        command.Parameters.AddWithValue("@host", silo.HostName ?? "");
        command.Parameters.AddWithValue("@status", (int)silo.Status);
        command.Parameters.AddWithValue("@proxy_port", silo.ProxyPort);
        command.Parameters.AddWithValue("@suspects", string.Join('\n', suspects));
        command.Parameters.AddWithValue("@started", silo.StartTime.Ticks);
        command.Parameters.AddWithValue("@alive", silo.IAmAliveTime.Ticks);
    }

    private static MembershipEntry EntryOf(SqliteDataReader row) => new()
    {
        SiloAddress = SiloAddress.FromParsableString(row.GetString(0)),
        SiloName = row.GetString(1),
        HostName = row.GetString(2),
        Status = (SiloStatus)row.GetInt32(3),
        ProxyPort = row.GetInt32(4),
        SuspectTimes =
        [
            .. row.GetString(5).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(vote => vote.Split(' '))
                .Select(vote => Tuple.Create(SiloAddress.FromParsableString(vote[0]), Moment(long.Parse(
                    vote[1], CultureInfo.InvariantCulture)))),
        ],
        StartTime = Moment(row.GetInt64(6)),
        IAmAliveTime = Moment(row.GetInt64(7)),
    };

    private static DateTime Moment(long ticks) => new(ticks, DateTimeKind.Utc);
}
