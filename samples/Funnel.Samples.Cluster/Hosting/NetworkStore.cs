using Funnel.Domain.EntityFrameworkCore;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.PostgreSql;
using Funnel.Domain.EntityFrameworkCore.Sqlite;
using Funnel.Domain.Standards;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Stores;
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
        (IsSqlite, var place) = StorePlace.Read(asked);
        Place = IsSqlite ? Path.GetFullPath(place) : place;
        var options = new DbContextOptionsBuilder<FunnelContext>();
        _options = (IsSqlite
            ? options.UseSqlite($"Data Source={Place}", sqlite => sqlite.UseFunnelMigrations())
            : options.UseNpgsql(Place, npgsql => npgsql.UseFunnelMigrations())).Options;
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
