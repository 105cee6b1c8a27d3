using System.Globalization;
using ClickHouse.Driver;
using ClickHouse.Driver.ADO;

namespace Funnel.Samples.Warehouse.Stores.ClickHouse;

/// <summary>
/// One ClickHouse server, spoken to through its driver. Rows go in as <see cref="RowBinary"/> and come out as
/// <see cref="TabSeparated"/> rather than through the driver's own writer and reader, which ask for
/// RowBinaryWithNamesAndTypes: servers before 2019 do not know that format, and the writer makes an object of each
/// value.
/// </summary>
internal sealed class ClickHouseServer : IDisposable
{
    private const string OutsideAnyDatabase = "default";
    private const int LongestMessage = 300;

    private static readonly TimeSpan ForAWord = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ForWork = TimeSpan.FromHours(1);

    private readonly HttpClient _http;
    private readonly ClickHouseClient _client;
    private readonly string _database;

    public ClickHouseServer(Uri address, string database)
    {
        (Address, _database) = (address, database);
#pragma warning disable CA2000 // The client disposes of it.
        _http = new(new SocketsHttpHandler
        {
            ConnectTimeout = TimeSpan.FromSeconds(5),

            // The server closes idle connections after three seconds.
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(1),
            UseProxy = false,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
#pragma warning restore CA2000
        _client = new(SettingsOf(address, _http));
    }

    public Uri Address { get; }

    /// <summary>What it is called in messages.</summary>
    public string Name => Address.GetLeftPart(UriPartial.Authority);

    /// <summary>Whether it answers at all, within seconds; why not, where it does not.</summary>
    public string? Fault()
    {
        try
        {
            RowsAtLarge("SELECT 1");
            return null;
        }
        catch (ClickHouseException fault)
        {
            return fault.Message;
        }
    }

    /// <summary>Runs a statement outside the database, such as the one that creates it.</summary>
    public void RunAtLarge(string sql) => Run(sql, OutsideAnyDatabase);

    public void Run(string sql) => Run(sql, _database);

    public List<string?[]> Rows(string sql) => Rows(sql, _database, ForWork);

    /// <summary>A small question outside the database, to be answered within seconds.</summary>
    public List<string?[]> RowsAtLarge(string sql) => Rows(sql, OutsideAnyDatabase, ForAWord);

    /// <summary>Writes rows; the statement goes into the address, the values into the body, in binary.</summary>
    public void Insert(string table, IReadOnlyList<string> columns, ReadOnlyMemory<byte> rows)
    {
        var sql = $"INSERT INTO {table} ({string.Join(", ", columns)}) FORMAT RowBinary";
        Await(ForWork, async stop =>
        {
            using var answer = await _client.PostStreamAsync(
                sql, async (body, halt) => await body.WriteAsync(rows, halt), false, stop, In(_database));
            return true;
        });
    }

    public void Dispose()
    {
        _client.Dispose();
        _http.Dispose();
    }

    private static ClickHouseClientSettings SettingsOf(Uri address, HttpClient http) => new()
    {
        Protocol = address.Scheme,
        Host = address.Host,
        Port = (ushort)address.Port,
        HttpClient = http,
        UseCompression = false,

        // The modes are settings of a request, which servers without the type refuse as unknown.
        JsonReadMode = JsonReadMode.None,
        JsonWriteMode = JsonWriteMode.None,

        // An answer begins only when the query has succeeded, so that none is cut short by an error; no shard is left
        // out in silence, nor waited for when it has fallen dumb; an insert returns when rows are on every shard's
        // disk.
        CustomSettings = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["wait_end_of_query"] = 1,
            ["skip_unavailable_shards"] = 0,
            ["insert_distributed_sync"] = 1,
            ["receive_timeout"] = 60,
            ["max_query_size"] = 67108864,
            ["max_ast_elements"] = 10000000,
            ["max_expanded_ast_elements"] = 10000000,
        },
    };

    private static QueryOptions In(string database) => new() { Database = database };

    private void Run(string sql, string database) =>
        Await(ForWork, stop => _client.ExecuteNonQueryAsync(sql, null, In(database), stop));

    private List<string?[]> Rows(string sql, string database, TimeSpan limit) => Await(limit, async stop =>
    {
        using var answer = await _client.ExecuteRawResultAsync(
            sql + "\nFORMAT TabSeparated", In(database), stop);
        using var reader = new StreamReader(await answer.ReadAsStreamAsync());
        return TabSeparated.Rows(await reader.ReadToEndAsync(stop));
    });

    private static T Await<T>(TimeSpan limit, Func<CancellationToken, Task<T>> ask)
    {
        using var timer = new CancellationTokenSource(limit);
        try
        {
            return ask(timer.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException late)
        {
            throw new ClickHouseException(
                string.Create(CultureInfo.InvariantCulture, $"nothing came back within {limit.TotalSeconds} s"), late);
        }
        catch (Exception fault) when (fault is ClickHouseServerException or HttpRequestException or IOException)
        {
            throw new ClickHouseException(Short(fault.Message), fault);
        }
    }

    private static string Short(string message)
    {
        var line = message.ReplaceLineEndings(" ").Trim();
        return line.Length > LongestMessage ? line[..LongestMessage] + "…" : line;
    }
}
