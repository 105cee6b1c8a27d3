using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Funnel.Domain.EntityFrameworkCore.Sqlite;

/// <summary>Gives <c>dotnet ef migrations add</c> a context to look at; no database is touched.</summary>
internal sealed class SqliteDesignTimeContexts : IDesignTimeDbContextFactory<FunnelContext>
{
    public FunnelContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<FunnelContext>()
        .UseSqlite("Data Source=:memory:", sqlite => sqlite.UseFunnelMigrations()).Options);
}
