using System.Diagnostics;
using System.Globalization;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Cluster.Hosting;

/// <summary>A silo as a process of its own, which ends with this one.</summary>
internal sealed class SiloProcess : IDisposable
{
    /// <summary>How a silo tells that it has joined.</summary>
    public const string Ready = "silo ready at";

    // A machine under load can keep a silo silent for so long while it joins that the others give it up.
    private const int Tries = 4;

    private readonly Process _process;

    private SiloProcess(Process process, int port) => (_process, Port) = (process, port);

    /// <summary>Its port on loopback.</summary>
    public int Port { get; }

    public int ProcessId => _process.Id;

    /// <summary>Starts a silo and waits until it has joined; one that ends instead is started again a few times.
    /// </summary>
    /// <exception cref="FailureException">It ended each time.</exception>
    public static async Task<SiloProcess> StartAsync(
        NetworkStore store, string standard, int port, int gateway, CancellationToken stop)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        string[] own = Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet"
            ? [typeof(SiloProcess).Assembly.Location]
            : [];
        string[] arguments =
        [
            .. own, "silo", "--store", store.Asked, "--standard", standard, "--port", Text(port), "--gateway",
            Text(gateway),
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        for (var tried = 0; tried < Tries; tried++)
        {
            var process = Process.Start(start)!;
            var told = await process.StandardOutput.ReadLineAsync(stop);
            if (told?.StartsWith(Ready, StringComparison.Ordinal) == true)
            {
                return new(process, port);
            }

            process.Kill();
            await process.WaitForExitAsync(stop);
            process.Dispose();
        }

        throw new FailureException(
            $"端口 {Text(port)} 的节点未能启动。", $"The silo at port {Text(port)} did not start.");
    }

    /// <summary>Whether it runs; one that is paused does.</summary>
    public bool IsRunning => !_process.HasExited;

    /// <summary>Lets it hand its dealers over and end.</summary>
    public async Task StopAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
    }

    /// <summary>Ends it at once, whatever it is doing.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Has it stand still, as if its machine did.</summary>
    public Task PauseAsync() => SignalAsync("-STOP");

    /// <summary>Has it go on.</summary>
    public Task ResumeAsync() => SignalAsync("-CONT");

    private async Task SignalAsync(string signal)
    {
        using var sent = Process.Start("kill", [signal, Text(ProcessId)]);
        await sent.WaitForExitAsync();
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.Dispose();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
