using Funnel.Domain.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Databases;

/// <summary>A database of a test's own, with the fact tables and the event store in it.</summary>
internal abstract class Database : IDisposable
{
    public const string Sqlite = "sqlite";

    public const string Postgres = "postgres";

    public abstract SqlDialect Dialect { get; }

    /// <summary>A new database; the test is skipped where there is no server for it.</summary>
    public static Database Of(string store) => store switch
    {
        Sqlite => new SqliteDatabase(),
        Postgres => new PostgresDatabase(),
        _ => throw new ArgumentOutOfRangeException(nameof(store), store, "Not a store."),
    };

    /// <summary>A database as version 0.1.0 made and filled it.</summary>
    public static Database OfTheFirstRelease(string store)
    {
        Database database = store switch
        {
            Sqlite => new SqliteDatabase(isNew: false),
            Postgres => new PostgresDatabase(isNew: false),
            _ => throw new ArgumentOutOfRangeException(nameof(store), store, "Not a store."),
        };
        using var context = database.Open();
        var creator = context.GetService<IRelationalDatabaseCreator>();
        if (!creator.Exists())
        {
            creator.Create();
        }

        context.Database.OpenConnection();
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = FirstReleaseText(store);
        command.ExecuteNonQuery();
        return database;
    }

    /// <summary>A context of its own, as each request of a host has one.</summary>
    public FunnelContext Open(params IInterceptor[] interceptors) =>
        Open<FunnelContext>(options => new(options), interceptors);

    /// <summary>A vendor's context in the same database.</summary>
    public TContext Open<TContext>(
        Func<DbContextOptions<TContext>, TContext> make, params IInterceptor[] interceptors)
        where TContext : DbContext
    {
        var options = new DbContextOptionsBuilder<TContext>();
        Use(options);
        return make(options.AddInterceptors(interceptors).Options);
    }

    /// <summary>Empties every table, so that one database serves many cases.</summary>
    public void Clear()
    {
        using var context = Open();
        foreach (var table in context.Model.GetEntityTypes().Select(type => type.GetTableName()!))
        {
            var delete = $"DELETE FROM \"{table}\"";
            context.Database.ExecuteSqlRaw(delete);
        }
    }

    public abstract void Dispose();

    protected abstract void Use(DbContextOptionsBuilder options);

    protected void Create()
    {
        using var context = Open();
        context.Database.Migrate();
    }

    /// <summary>The statements that make such a database.</summary>
    private static string FirstReleaseText(string store)
    {
        using var text = typeof(Database).Assembly.GetManifestResourceStream($"first-release.{store}.sql")!;
        using var reader = new StreamReader(text);
        return reader.ReadToEnd();
    }
}
