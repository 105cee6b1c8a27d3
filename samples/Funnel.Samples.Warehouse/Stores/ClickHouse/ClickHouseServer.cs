using System.Net.Http.Headers;
using System.Text;

namespace Funnel.Samples.Warehouse.Stores.ClickHouse;

/// <summary>One ClickHouse server, spoken to over HTTP.</summary>
internal sealed class ClickHouseServer : IDisposable
{
    // An answer begins only when the query has succeeded, so that none is cut short by an error; no shard is left out
    // in silence; rows are on every shard's disk when an insert returns.
    private const string Settings = "wait_end_of_query=1&skip_unavailable_shards=0&insert_distributed_sync=1"
        + "&max_query_size=67108864&max_ast_elements=10000000&max_expanded_ast_elements=10000000";

    private const int LongestMessage = 300;

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
            Timeout = TimeSpan.FromHours(1),
        };
#pragma warning restore CA2000
    }

    public Uri Address { get; }

    /// <summary>Whether it answers at all; why not, where it does not.</summary>
    public string? Fault()
    {
        try
        {
            Post("SELECT 1", "default", []);
            return null;
        }
        catch (ClickHouseException fault)
        {
            return fault.Message;
        }
    }

    /// <summary>Runs a statement outside the database, such as the one that creates it.</summary>
    public void RunAtLarge(string sql) => Post(sql, "default", []);

    public void Run(string sql) => Post(sql, _database, []);

    public List<string?[]> Rows(string sql) =>
        TabSeparated.Rows(Post(sql + "\nFORMAT TabSeparated", _database, []));

    public List<string?[]> RowsAtLarge(string sql) =>
        TabSeparated.Rows(Post(sql + "\nFORMAT TabSeparated", "default", []));

    /// <summary>Writes rows; the statement goes into the address, the values into the body, in binary.</summary>
    public void Insert(string table, IReadOnlyList<string> columns, RowBinary rows) =>
        Post($"INSERT INTO {table} ({string.Join(", ", columns)}) FORMAT RowBinary", _database, rows.ToBytes());

    public void Dispose() => _http.Dispose();

    private string Post(string sql, string database, byte[] body)
    {
        var inAddress = body.Length > 0 ? "&query=" + Uri.EscapeDataString(sql) : "";
        using var request = new HttpRequestMessage(
            HttpMethod.Post, new Uri(Address, $"/?database={database}&{Settings}{inAddress}"));
        request.Content = new ByteArrayContent(body.Length > 0 ? body : Encoding.UTF8.GetBytes(sql));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        try
        {
            using var response = _http.Send(request);
            using var reader = new StreamReader(response.Content.ReadAsStream(), Encoding.UTF8);
            var text = reader.ReadToEnd();
            return response.IsSuccessStatusCode ? text : throw new ClickHouseException(Short(text));
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or TaskCanceledException)
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
