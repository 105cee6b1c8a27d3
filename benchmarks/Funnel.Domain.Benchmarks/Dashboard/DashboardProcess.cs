using System.Diagnostics;
using System.Globalization;

namespace Funnel.Domain.Benchmarks.Dashboard;

/// <summary>The dashboard host in a process of its own, over a store of a given size.</summary>
internal sealed class DashboardProcess : IAsyncDisposable
{
    public const int Dealers = 25;
    public const int Consultants = 8;
    public const int Months = 30;

    /// <summary>A fixed day, so that every run is about the same cards.</summary>
    public const string Today = "2026-03-18";

    // The last month is cut off at today.
    private const double KnownMonths = Months - 0.5;

    private const int MegaByte = 1 << 20;

    private readonly Process _process;

    private DashboardProcess(Process process, Uri address, TimeSpan startUp)
    {
        (_process, Address, StartUp) = (process, address, startUp);
    }

    public Uri Address { get; }

    /// <summary>From the start of the process until it says where it listens.</summary>
    public TimeSpan StartUp { get; }

    /// <summary>The most memory it has held so far.</summary>
    public long PeakMegaBytes
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64 / MegaByte;
        }
    }

    public TimeSpan CpuTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts it and waits until it listens.</summary>
    /// <exception cref="InvalidOperationException">It ended before.</exception>
    public static async Task<DashboardProcess> StartAsync(string store, int cards)
    {
        var cardsPerMonth = (int)Math.Ceiling(cards / (Dealers * KnownMonths));
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Funnel.Samples.Dashboard.dll") },
        };
        IEnumerable<(string Name, object Value)> options =
        [
            ("--store", store), ("--port", 0), ("--today", Today), ("--dealers", Dealers),
            ("--consultants", Consultants), ("--months", Months), ("--cards-per-month", cardsPerMonth),
        ];
        foreach (var (name, value) in options)
        {
            start.ArgumentList.Add(name);
            start.ArgumentList.Add(Convert.ToString(value, CultureInfo.InvariantCulture)!);
        }

        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (AddressIn(line) is { } address)
            {
                // A full pipe would stop it.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return new(process, address, watch.Elapsed);
            }
        }

        throw new InvalidOperationException("The dashboard ended before it listened.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Uri? AddressIn(string line) => line.Split(' ')
        .Select(word => Uri.TryCreate(word, UriKind.Absolute, out var address) ? address : null)
        .FirstOrDefault(address => address is { Scheme: "http", IsLoopback: true });
}
