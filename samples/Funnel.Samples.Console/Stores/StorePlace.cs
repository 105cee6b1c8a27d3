using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Console.Stores;

/// <summary>Where an event store is, as it is asked for.</summary>
/// <param name="IsSqlite">Whether it is a SQLite file; a PostgreSQL database otherwise.</param>
/// <param name="Place">The file, or the connection string.</param>
internal readonly record struct StorePlace(bool IsSqlite, string Place)
{
    /// <summary>Reads <c>sqlite:FILE</c> or <c>postgres:CONNECTION</c>.</summary>
    /// <exception cref="UsageException">It is no store's name.</exception>
    public static StorePlace Read(string store)
    {
        var colon = store.IndexOf(':', StringComparison.Ordinal);
        var (kind, rest) = colon < 1 ? (store, "") : (store[..colon], store[(colon + 1)..]);
        return (kind, rest) switch
        {
            ("sqlite", { Length: > 0 }) => new(IsSqlite: true, rest),
            ("postgres", { Length: > 0 }) => new(IsSqlite: false, rest),
            _ => throw new UsageException(
                $"--store 写作 sqlite:文件 或 postgres:连接串，而不是 '{kind}'。",
                $"--store is sqlite:FILE or postgres:CONNECTION, not '{kind}'."),
        };
    }
}
