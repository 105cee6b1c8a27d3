using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Databases;

/// <summary>A database of a test's own, with the fact tables and the event store in it.</summary>
internal abstract class Database : IDisposable
{
    public abstract Sql.SqlDialect Dialect { get; }

    public abstract DbContextOptions<FunnelContext> Options { get; }

    /// <summary>A context of its own, as each request of a host has one.</summary>
    public FunnelContext Open() => new(Options);

    /// <summary>A new SQLite database in memory.</summary>
    public static Database Sqlite() => new InMemory();

    public abstract void Dispose();

    protected void Create()
    {
        using var context = Open();
        context.Database.EnsureCreated();
    }

    private sealed class InMemory : Database
    {
        private readonly SqliteConnection _kept = new("Data Source=:memory:");

        public InMemory()
        {
            _kept.Open();
            Options = new DbContextOptionsBuilder<FunnelContext>().UseSqlite(_kept).Options;
            Create();
        }

        public override Sql.SqlDialect Dialect => Sql.SqlDialect.Sqlite;

        public override DbContextOptions<FunnelContext> Options { get; }

        public override void Dispose() => _kept.Dispose();
    }
}
