using System.CommandLine;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Warehouse.Stores;
using Funnel.Samples.Warehouse.Stores.Ado;
using Funnel.Samples.Warehouse.Stores.ClickHouse;

namespace Funnel.Samples.Warehouse.Options;

/// <summary>Which database the snapshots are kept in.</summary>
internal sealed class StoreOption
{
    private readonly Option<string> _option = new("--store")
    {
        Description = "The database: a SQLite file, a PostgreSQL connection string, or ClickHouse's HTTP address. "
            + "Several shards' addresses, with commas between, serve as well when the first is down.",
        HelpName = "sqlite:FILE|postgres:CONNECTION|clickhouse:http://HOST:PORT[,…]",
        Required = true,
    };

    public void AddTo(Command command) => command.Add(_option);

    public IStore Of(ParseResult asked) => Open(asked.GetRequiredValue(_option));

    public static IStore Open(string store)
    {
        var colon = store.IndexOf(':', StringComparison.Ordinal);
        var (kind, rest) = colon < 1 ? (store, "") : (store[..colon], store[(colon + 1)..]);
        return (kind, rest) switch
        {
            ("sqlite", { Length: > 0 }) => new SqliteStore(rest),
            ("postgres", { Length: > 0 }) => new PostgresStore(rest),
            ("clickhouse", _) when AddressesIn(rest) is { } addresses => new ClickHouseStore(addresses),
            _ => throw new UsageException(
                $"--store 写作 sqlite：文件、postgres：连接串 或 clickhouse:http://主机：端口，而不是 '{store}'。",
                $"--store is sqlite:FILE, postgres:CONNECTION or clickhouse:http://HOST:PORT, not '{store}'."),
        };
    }

    private static List<Uri>? AddressesIn(string list)
    {
        List<Uri> addresses = [];
        foreach (var part in list.Split(','))
        {
            if (!Uri.TryCreate(part, UriKind.Absolute, out var address)
                || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
            {
                return null;
            }

            addresses.Add(address);
        }

        return addresses;
    }
}
