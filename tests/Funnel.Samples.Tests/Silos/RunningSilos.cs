using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Funnel.Samples.Tests.Silos;

/// <summary>Silos as somebody starts them: by one command, each a process of its own.</summary>
internal sealed class RunningSilos : IAsyncDisposable
{
    private readonly Process _starter;
    private readonly List<int> _silos = [];

    private RunningSilos(Process starter) => _starter = starter;

    /// <summary>Starts two over a dataset and waits until they are ready.</summary>
    public static async Task<RunningSilos> StartAsync(string data, string store)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "Funnel.Samples.Cluster.dll"), "start", "--store", store,
                "--data", data, "--silos", "2", "--port", FreePort().ToString(CultureInfo.InvariantCulture),
                "--lang", "en",
            },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        var silos = new RunningSilos(Process.Start(start)!);
        while (await silos._starter.StandardOutput.ReadLineAsync() is { } line && line != "ready")
        {
            silos._silos.Add(int.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture));
        }

        Assert.Equal(2, silos._silos.Count);
        return silos;
    }

    /// <summary>Ends one of them as a power cut does.</summary>
    public void Kill(int place)
    {
        using var silo = Process.GetProcessById(_silos[place]);
        silo.Kill();
    }

    public async ValueTask DisposeAsync()
    {
        _starter.StandardInput.Close();
        await _starter.WaitForExitAsync();
        _starter.Dispose();
    }

    // Four ports in a row are taken from there; others that start at the same moment are given others by the system.
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return Math.Min(((IPEndPoint)listener.LocalEndpoint).Port, ushort.MaxValue - 4);
    }
}
