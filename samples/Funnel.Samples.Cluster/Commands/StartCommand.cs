using System.CommandLine;
using Funnel.Domain.Exchange;
using Funnel.Domain.Wording;
using Funnel.Samples.Cluster.Hosting;
using Funnel.Samples.Cluster.Membership;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using NodaTime;

namespace Funnel.Samples.Cluster.Commands;

/// <summary>Some silos on this machine, until Ctrl+C or the end of standard input.</summary>
internal sealed class StartCommand : HostCommand
{
    private const int MostSilos = 64;

    private readonly StoreOption _store = new();
    private readonly DatasetSource _source = new(isRequired: false);
    private readonly Option<int> _silos =
        new("--silos") { Description = "How many.", DefaultValueFactory = _ => 2 };

    private readonly Option<int> _port = new("--port")
    {
        Description = "The first silo's port on loopback; the others, and those for clients, follow.",
        DefaultValueFactory = _ => 11_100,
    };

    public StartCommand(Terminal terminal)
        : base("start", "Starts silos on this machine; each holds some of the dealers.", terminal)
    {
        _store.AddTo(this);
        _source.AddTo(this);
        Add(_silos);
        Add(_port);
    }

    protected override int Run(Invocation run)
    {
        var silos = run.Asked.GetValue(_silos);
        if (silos is < 1 or > MostSilos)
        {
            throw new UsageException(
                $"--silos 须在 1 与 {MostSilos} 之间。", $"--silos lies between 1 and {MostSilos}.");
        }

        RunAsync(run, silos).GetAwaiter().GetResult();
        return ExitCodes.Done;
    }

    private async Task RunAsync(Invocation run, int count)
    {
        var store = _store.Of(run.Asked, _source.StandardOf(run.Asked));
        var dataset = _source.IsGiven(run.Asked) ? _source.Load(run) : null;
        await store.PrepareAsync(run.Cancellation);
        await ClusterMembership.PrepareAsync(store, run.Cancellation);
        if (dataset is not null)
        {
            await TakeInAsync(store, dataset, run.Cancellation);
        }

        List<SiloProcess> silos = [];
        try
        {
            var port = run.Asked.GetValue(_port);
            for (var place = 0; place < count; place++)
            {
                silos.Add(await SiloProcess.StartAsync(
                    store, _source.StandardTextOf(run.Asked), port + place, port + count + place, run.Cancellation));
                var (silo, id) = (silos[^1], silos[^1].ProcessId);
                Tell(run, new(
                    FormattableString.Invariant($"节点 {place + 1}：127.0.0.1:{silo.Port}，进程 {id}"),
                    FormattableString.Invariant($"silo {place + 1}: 127.0.0.1:{silo.Port}, process {id}")));
            }

            Tell(run, new("就绪。", "ready"));
            while (await System.Console.In.ReadLineAsync(run.Cancellation) is not null)
            {
                // What is said does not matter; that nothing more will be, does.
            }
        }
        finally
        {
            await Task.WhenAll(silos.Select(silo => silo.StopAsync()));
            silos.ForEach(silo => silo.Dispose());
        }
    }

    private static async Task TakeInAsync(NetworkStore store, Dataset dataset, CancellationToken stop)
    {
        var today = SystemClock.Instance.GetCurrentInstant().InUtc().Date;
        await store.AskAsync(funnel => funnel.Archive.ImportAsync(dataset.History, today, stop));
        await store.AskAsync(async funnel =>
        {
            await funnel.Archive.SetAsync(dataset.Targets, stop);
            return 0;
        });
    }

    private static void Tell(Invocation run, Phrase line)
    {
        run.Terminal.Output.WriteLine(line.In(run.Language));
        run.Terminal.Output.Flush();
    }
}
