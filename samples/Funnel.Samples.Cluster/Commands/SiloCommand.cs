using System.CommandLine;
using System.Globalization;
using Funnel.Samples.Cluster.Hosting;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;

namespace Funnel.Samples.Cluster.Commands;

/// <summary>One silo, until its standard input ends.</summary>
internal sealed class SiloCommand : HostCommand
{
    private readonly StoreOption _store = new();
    private readonly StandardOption _standard = new();
    private readonly Option<int> _port = new("--port") { Description = "Its port on loopback.", Required = true };
    private readonly Option<int> _gateway =
        new("--gateway") { Description = "Its port for clients.", Required = true };

    public SiloCommand(Terminal terminal)
        : base("silo", "One more silo; it stops when its standard input ends.", terminal)
    {
        _store.AddTo(this);
        _standard.AddTo(this);
        Add(_port);
        Add(_gateway);
    }

    protected override int Run(Invocation run)
    {
        RunAsync(run).GetAwaiter().GetResult();
        return ExitCodes.Done;
    }

    private async Task RunAsync(Invocation run)
    {
        var (port, gateway) = (run.Asked.GetValue(_port), run.Asked.GetValue(_gateway));
        using var silo = SiloHosting.Create(_store.Of(run.Asked, _standard.Of(run.Asked)), port, gateway);
        await silo.StartAsync(run.Cancellation);
        await run.Terminal.Output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{SiloProcess.Ready} 127.0.0.1:{port}"));
        await run.Terminal.Output.FlushAsync(run.Cancellation);
        try
        {
            while (await System.Console.In.ReadLineAsync(run.Cancellation) is not null)
            {
                // What is said does not matter; that nothing more will be, does.
            }
        }
        finally
        {
            await silo.StopAsync(CancellationToken.None);
        }
    }
}
