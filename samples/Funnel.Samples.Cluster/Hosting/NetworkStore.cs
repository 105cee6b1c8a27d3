using Funnel.Domain.EntityFrameworkCore;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.PostgreSql;
using Funnel.Domain.EntityFrameworkCore.Sqlite;
using Funnel.Domain.Standards;
using Funnel.Samples.Console.Hosting;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Samples.Cluster.Hosting;

/// <summary>The event store that keeps every dealer's records: a SQLite file or a PostgreSQL database.</summary>
internal sealed class NetworkStore
{
    /// <summary>Who signs what is recorded here: the host knows no users.</summary>
    private const string Writer = "cluster";

    private const long Overlap = 100;

    private readonly DbContextOptions<FunnelContext> _options;

    /// <param name="asked"><c>sqlite:FILE</c> or <c>postgres:CONNECTION</c>.</param>
    /// <param name="standard">The standard the dealers work by.</param>
    /// <exception cref="UsageException">It is no store's name.</exception>
    public NetworkStore(string asked, SalesStandard standard)
    {
        Asked = asked;
        Standard = standard;
        var colon = asked.IndexOf(':', StringComparison.Ordinal);
        var (kind, place) = colon < 1 ? (asked, "") : (asked[..colon], asked[(colon + 1)..]);
        var options = new DbContextOptionsBuilder<FunnelContext>();
        (IsSqlite, Place, _options) = (kind, place) switch
        {
            ("sqlite", { Length: > 0 }) => (true, Path.GetFullPath(place), options.UseSqlite(
                $"Data Source={Path.GetFullPath(place)}", sqlite => sqlite.UseFunnelMigrations()).Options),
            ("postgres", { Length: > 0 }) => (false, place, options.UseNpgsql(
                place, npgsql => npgsql.UseFunnelMigrations()).Options),
            _ => throw new UsageException(
                $"--store 写作 sqlite:文件 或 postgres:连接串，而不是 '{kind}'。",
                $"--store is sqlite:FILE or postgres:CONNECTION, not '{kind}'."),
        };
    }

    /// <summary>The store as it was asked for.</summary>
    public string Asked { get; }

    public SalesStandard Standard { get; }

    public bool IsSqlite { get; }

    /// <summary>The file's whole path, or the connection string.</summary>
    public string Place { get; }

    /// <summary>
    /// A place in the order of recording that nothing finished later lies before: writers in PostgreSQL may finish in
    /// another order than they began.
    /// </summary>
    public static long SafelyBefore(long position) => Math.Max(0, position - Overlap);

    /// <summary>Asks the store something.</summary>
    public async Task<T> AskAsync<T>(Func<FunnelStore, Task<T>> ask)
    {
        await using var context = new FunnelContext(_options);
        return await ask(new(context, Standard, new Signature(Writer, SystemClock.Instance.GetCurrentInstant())));
    }

    /// <summary>Makes the store ready.</summary>
    public async Task PrepareAsync(CancellationToken stop)
    {
        await using var context = new FunnelContext(_options);
        await new FunnelStore(context, Standard).Archive.MigrateAsync(stop);
        if (IsSqlite)
        {
            // Readers need not wait for writers.
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", stop);
        }
    }
}
