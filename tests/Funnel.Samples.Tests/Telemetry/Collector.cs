using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Funnel.Samples.Tests.Telemetry;

/// <summary>A collector on loopback that keeps what is sent to it by OTLP over HTTP.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentQueue<(string Path, string Body)> _sent = new();
    private readonly Task _taking;

    public Collector()
    {
        // A port may be taken by somebody between asking and listening.
        for (var again = 0; !_listener.IsListening; again++)
        {
            Address = $"http://127.0.0.1:{Random.Shared.Next(20_000, 60_000)}/";
            _listener.Prefixes.Clear();
            _listener.Prefixes.Add(Address);
            try
            {
                _listener.Start();
            }
            catch (HttpListenerException) when (again < 20)
            {
                // Another one.
            }
        }

        _taking = TakeAsync();
    }

    public string Address { get; private set; } = "";

    /// <summary>What was sent to a path; texts stand in the bytes as they are.</summary>
    public string SentTo(string path) => string.Concat(_sent.Where(one => one.Path == path).Select(one => one.Body));

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _taking;
        _listener.Close();
    }

    private async Task TakeAsync()
    {
        try
        {
            while (true)
            {
                var request = await _listener.GetContextAsync();
                using var body = new MemoryStream();
                await request.Request.InputStream.CopyToAsync(body);
                _sent.Enqueue((request.Request.Url!.AbsolutePath, Encoding.Latin1.GetString(body.ToArray())));
                request.Response.StatusCode = (int)HttpStatusCode.OK;
                request.Response.Close();
            }
        }
        catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
        {
            // Told to stop.
        }
    }
}
