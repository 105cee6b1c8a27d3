using Funnel.Domain.Sql;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Databases;

/// <summary>
/// A database on the PostgreSQL server that <c>FUNNEL_POSTGRES</c> names. Without one the test is skipped, but where
/// everything is to be tested (<c>FUNNEL_CI=1</c>) it fails.
/// </summary>
internal sealed class PostgresDatabase : Database
{
    private readonly string _connection;

    public PostgresDatabase()
    {
        var server = Environment.GetEnvironmentVariable("FUNNEL_POSTGRES");
        var isMissing = string.IsNullOrEmpty(server);
        if (isMissing && Environment.GetEnvironmentVariable("FUNNEL_CI") == "1")
        {
            throw new InvalidOperationException("FUNNEL_POSTGRES names no server, and here every test is to run.");
        }

        Skip.If(isMissing, "FUNNEL_POSTGRES names no PostgreSQL server, such as 'Host=127.0.0.1;Username=postgres'.");
        _connection = new NpgsqlConnectionStringBuilder(server)
        {
            Database = $"funnel_{Guid.NewGuid():N}",
            IncludeErrorDetail = true,
        }.ConnectionString;
        Create();
    }

    public override SqlDialect Dialect => SqlDialect.PostgreSql;

    public override void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        using var context = Open();
        context.Database.EnsureDeleted();
    }

    protected override DbContextOptions<TContext> Options<TContext>() =>
        new DbContextOptionsBuilder<TContext>().UseNpgsql(_connection).Options;
}
