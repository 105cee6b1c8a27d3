using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace Funnel.Domain.EntityFrameworkCore.PostgreSql;

/// <summary>Lets a <see cref="FunnelContext"/> on PostgreSQL find its migrations.</summary>
public static class PostgreSqlMigrations
{
    /// <summary>
    /// Takes the migrations of the event store and the facts from this package. A database that version 0.1.0 made is
    /// taken on as it stands and brought up to date, without loss.
    /// </summary>
    /// <example><c>options.UseNpgsql(connection, postgres => postgres.UseFunnelMigrations())</c>.</example>
    public static NpgsqlDbContextOptionsBuilder UseFunnelMigrations(this NpgsqlDbContextOptionsBuilder postgres)
    {
        ArgumentNullException.ThrowIfNull(postgres);
        return postgres.MigrationsAssembly(typeof(PostgreSqlMigrations).Assembly.GetName().Name);
    }
}
