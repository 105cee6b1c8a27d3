using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Funnel.Domain.EntityFrameworkCore.Sqlite;

/// <summary>Lets a <see cref="FunnelContext"/> on SQLite find its migrations.</summary>
public static class SqliteMigrations
{
    /// <summary>
    /// Takes the migrations of the event store and the facts from this package. A database that version 0.1.0 made is
    /// taken on as it stands and brought up to date, without loss.
    /// </summary>
    /// <example><c>options.UseSqlite(connection, sqlite => sqlite.UseFunnelMigrations())</c>.</example>
    public static SqliteDbContextOptionsBuilder UseFunnelMigrations(this SqliteDbContextOptionsBuilder sqlite)
    {
        ArgumentNullException.ThrowIfNull(sqlite);
        return sqlite.MigrationsAssembly(typeof(SqliteMigrations).Assembly.GetName().Name);
    }
}
