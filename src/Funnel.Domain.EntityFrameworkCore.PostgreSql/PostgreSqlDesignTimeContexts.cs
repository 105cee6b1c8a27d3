using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Funnel.Domain.EntityFrameworkCore.PostgreSql;

/// <summary>Gives <c>dotnet ef migrations add</c> a context to look at; no database is touched.</summary>
internal sealed class PostgreSqlDesignTimeContexts : IDesignTimeDbContextFactory<FunnelContext>
{
    public FunnelContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<FunnelContext>()
        .UseNpgsql("Host=localhost", postgres => postgres.UseFunnelMigrations()).Options);
}
