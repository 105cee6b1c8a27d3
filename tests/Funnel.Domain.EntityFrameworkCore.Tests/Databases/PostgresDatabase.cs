using Funnel.Domain.EntityFrameworkCore.PostgreSql;
using Funnel.Domain.Sql;
using Funnel.Samples.Tests.Warehouse;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Databases;

/// <summary>A database on the PostgreSQL server that there is for tests.</summary>
internal sealed class PostgresDatabase : Database
{
    private readonly string _connection;

    /// <param name="isNew">Whether it is to have today's tables.</param>
    public PostgresDatabase(bool isNew = true)
    {
        _connection = new NpgsqlConnectionStringBuilder(Servers.Postgres)
        {
            Database = $"funnel_{Guid.NewGuid():N}",
            IncludeErrorDetail = true,
        }.ConnectionString;
        if (isNew)
        {
            Create();
        }
    }

    public override SqlDialect Dialect => SqlDialect.PostgreSql;

    public override void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        using var context = Open();
        context.Database.EnsureDeleted();
    }

    protected override void Use(DbContextOptionsBuilder options) => options.UseNpgsql(
        _connection, postgres => postgres.UseNodaTime().UseFunnelMigrations());
}
