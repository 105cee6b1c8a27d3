using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Funnel.Samples.Warehouse.Stores.ClickHouse;

/// <summary>One ClickHouse server, spoken to over HTTP.</summary>
internal sealed class ClickHouseServer : IDisposable
{
    // An answer begins only when the query has succeeded, so that none is cut short by an error; no shard is left out
    // in silence, nor waited for when it has fallen dumb; rows are on every shard's disk when an insert returns.
    private const string Settings = "wait_end_of_query=1&skip_unavailable_shards=0&insert_distributed_sync=1"
        + "&receive_timeout=60&max_query_size=67108864&max_ast_elements=10000000&max_expanded_ast_elements=10000000";

    private const string OutsideAnyDatabase = "default";
    private const int LongestMessage = 300;

    private static readonly TimeSpan ForAWord = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ForWork = TimeSpan.FromHours(1);

    private readonly HttpClient _http;
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
    public void RunAtLarge(string sql) => Post(sql, OutsideAnyDatabase, ForWork);

    public void Run(string sql) => Post(sql, _database, ForWork);

    public List<string?[]> Rows(string sql) =>
        TabSeparated.Rows(Post(sql + "\nFORMAT TabSeparated", _database, ForWork));

    /// <summary>A small question outside the database, to be answered within seconds.</summary>
    public List<string?[]> RowsAtLarge(string sql) =>
        TabSeparated.Rows(Post(sql + "\nFORMAT TabSeparated", OutsideAnyDatabase, ForAWord));

    /// <summary>Writes rows; the statement goes into the address, the values into the body, in binary.</summary>
    public void Insert(string table, IReadOnlyList<string> columns, ReadOnlyMemory<byte> rows)
    {
        var sql = $"INSERT INTO {table} ({string.Join(", ", columns)}) FORMAT RowBinary";
        Post(_database, "&query=" + Uri.EscapeDataString(sql), rows, ForWork);
    }

    public void Dispose() => _http.Dispose();

    private string Post(string sql, string database, TimeSpan limit) =>
        Post(database, "", Encoding.UTF8.GetBytes(sql), limit);

    private string Post(string database, string query, ReadOnlyMemory<byte> body, TimeSpan limit)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post, new Uri(Address, $"/?database={database}&{Settings}{query}"));
        request.Content = new ReadOnlyMemoryContent(body);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var timer = new CancellationTokenSource(limit);
        try
        {
            using var response = _http.Send(request, timer.Token);
            using var reader = new StreamReader(response.Content.ReadAsStream(timer.Token), Encoding.UTF8);
            var text = reader.ReadToEnd();
            return response.IsSuccessStatusCode ? text : throw new ClickHouseException(Short(text));
        }
        catch (OperationCanceledException late)
        {
            throw new ClickHouseException(
                string.Create(CultureInfo.InvariantCulture, $"nothing came back within {limit.TotalSeconds} s"), late);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            throw new ClickHouseException(fault.Message, fault);
        }
    }

    private static string Short(string message)
    {
        var line = message.ReplaceLineEndings(" ").Trim();
        return line.Length > LongestMessage ? line[..LongestMessage] + "…" : line;
    }
}
