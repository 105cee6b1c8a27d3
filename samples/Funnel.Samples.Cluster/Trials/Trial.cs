using System.Diagnostics;
using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Exchange;
using Funnel.Domain.Facts;
using Funnel.Samples.Cluster.Hosting;
using Funnel.Samples.Cluster.Membership;
using Funnel.Samples.Generation;
using NodaTime;

namespace Funnel.Samples.Cluster.Trials;

/// <summary>One schedule of kills, pauses and joins under load; the same seed plays the same one.</summary>
/// <param name="store">A store that is there for it alone.</param>
/// <param name="seed">The seed.</param>
/// <param name="port">The first port of its silos.</param>
internal sealed class Trial(NetworkStore store, int seed, int port)
{
    private const int Events = 6;
    private const int MostSilos = 4;

    private readonly Random _chance = new(seed);
    private readonly List<SiloProcess> _silos = [];
    private readonly List<SiloProcess> _paused = [];
    private int _started;

    /// <summary>Plays it.</summary>
    public async Task<TrialResult> PlayAsync(int silos, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        var zone = DateTimeZoneProviders.Tzdb[Dealer.DefaultTimeZone];
        var today = new DealerClock(SystemClock.Instance, zone).Today;
        await PrepareAsync(today, stop);
        var history = await store.AskAsync(funnel => funnel.Archive.ReadAsync(stop));
        var report = new TrialReport(store.Standard, new(today.PlusMonths(-6), today, today.PlusDays(1)));
        var promises = new Promises(CountsOf(history, report));
        List<string> played = [];
        try
        {
            for (var place = 0; place < silos; place++)
            {
                await JoinAsync(stop);
            }

            var load = await SiloHosting.AskAsync(
                store,
                async client =>
                {
                    var cards = history.Cards.Where(IsOpen).ToList();
                    var load = new TrialLoad(client, promises, report, cards, today.PlusDays(-1));
                    await UnderLoadAsync(load, played, stop);
                    var (counts, missing) = await LastAsync(client, report);
                    promises.CheckLast(counts, missing);
                    return load;
                },
                stop);
            var stored = await store.AskAsync(funnel => funnel.Archive.ReadAsync(stop));
            promises.CheckLast(report.Count(stored), []);
            return new(seed, played, promises.Acknowledged, load.Reports, clock.Elapsed, [.. promises.Broken]);
        }
        finally
        {
            await EndAsync();
        }
    }

    private async Task UnderLoadAsync(TrialLoad load, List<string> played, CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        Task[] loads =
        [
            Task.Run(() => load.WriteAsync(new(seed + 1), "a", end.Token), CancellationToken.None),
            Task.Run(() => load.WriteAsync(new(seed + 2), "b", end.Token), CancellationToken.None),
            Task.Run(() => load.ReadAsync(new(seed + 3), end.Token), CancellationToken.None),
        ];
        for (var number = 0; number < Events; number++)
        {
            await Task.Delay(_chance.Next(200, 3000), stop);
            played.Add(await HappenAsync(stop));
        }

        foreach (var silo in _paused)
        {
            await silo.ResumeAsync();
        }

        await end.CancelAsync();
        await Task.WhenAll(loads);
    }

    /// <summary>One thing goes wrong, or right; one silo at least goes on.</summary>
    private async Task<string> HappenAsync(CancellationToken stop)
    {
        _silos.RemoveAll(silo => !silo.IsRunning);
        var running = _silos.Except(_paused).ToList();
        var kind = _chance.Next(4);
        if (_paused.Count > 0 && kind == 0)
        {
            var resumed = _paused[_chance.Next(_paused.Count)];
            _paused.Remove(resumed);
            await resumed.ResumeAsync();
            return "resume";
        }

        if (running.Count > 1 && kind is 0 or 1)
        {
            running[_chance.Next(running.Count)].Kill();
            return "kill";
        }

        if (running.Count > 1 && kind == 2)
        {
            var paused = running[_chance.Next(running.Count)];
            _paused.Add(paused);
            await paused.PauseAsync();
            return "pause";
        }

        if (running.Count < MostSilos)
        {
            await JoinAsync(stop);
            return "join";
        }

        return "wait";
    }

    private async Task JoinAsync(CancellationToken stop)
    {
        _silos.Add(await SiloProcess.StartAsync(
            store, store.Standard.Code, port + (2 * _started), port + (2 * _started) + 1, stop));
        _started++;
    }

    private static async Task<(IReadOnlyDictionary<string, long> Counts, SortedSet<string> Missing)> LastAsync(
        IClusterClient client, TrialReport report)
    {
        for (var again = 0; ; again++)
        {
            try
            {
                return await report.AskAsync(client, TimeSpan.FromSeconds(60));
            }
            catch (Exception failed) when (again < 3 && TrialLoad.IsOfTheCluster(failed))
            {
                // The gateway that was asked has just gone.
            }
        }
    }

    private async Task PrepareAsync(LocalDate today, CancellationToken stop)
    {
        await store.PrepareAsync(stop);
        await ClusterMembership.PrepareAsync(store, stop);
        var folder = Directory.CreateTempSubdirectory("funnel-cluster-trial-");
        try
        {
            var from = today.PlusMonths(-2).With(DateAdjusters.StartOfMonth);
            DatasetGenerator.Generate(
                folder.FullName,
                new(6, 2, 2, 1, from) { Standard = store.Standard, CardsPerMonth = 10 },
                cancellation: stop);
            var dataset = DatasetReader.Read(folder.FullName, new(store.Standard.CardRules));
            await store.AskAsync(funnel => funnel.Archive.ImportAsync(dataset.History, today, stop));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Dictionary<string, long> CountsOf(FunnelHistory history, TrialReport report)
    {
        var counts = report.Count(history);
        return history.Dealers.ToDictionary(
            dealer => dealer.Id.Value, dealer => counts.GetValueOrDefault(dealer.Id.Value), StringComparer.Ordinal);
    }

    private static bool IsOpen(CustomerCard card) => !card.Events.Any(e =>
        e is CardEvent.Delivered or CardEvent.Lost or CardEvent.WentDormant or CardEvent.MergedInto);

    private async Task EndAsync()
    {
        foreach (var silo in _silos.Where(silo => silo.IsRunning))
        {
            silo.Kill();
        }

        foreach (var silo in _silos)
        {
            await silo.StopAsync();
            silo.Dispose();
        }
    }
}
