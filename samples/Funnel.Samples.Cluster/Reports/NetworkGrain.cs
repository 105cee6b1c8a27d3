using System.Diagnostics;
using Funnel.Samples.Cluster.Dealers;
using Orleans.Concurrency;

namespace Funnel.Samples.Cluster.Reports;

/// <summary>Asks each silo once for the dealers it holds and adds up what they tell.</summary>
[StatelessWorker]
[Reentrant]
internal sealed class NetworkGrain(IGrainFactory grains, KnownDealers known) : Grain, INetworkGrain
{
    private const int ActivatedAtATime = 64;

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);

    public async Task<NetworkAnswer> AnswerAsync(NetworkQuestion question, TimeSpan patience)
    {
        var clock = Stopwatch.StartNew();
        var (position, dealers) = await known.CurrentAsync(CancellationToken.None);
        while (true)
        {
            var round = await AskAllAsync(question, position);
            var missing = dealers.Except(round.Answers.SelectMany(answer => answer.Dealers)).ToArray();
            if (missing.Length == 0 || clock.Elapsed >= patience)
            {
                return new(round.Sum(), missing);
            }

            await HoldAsync(missing, patience - clock.Elapsed);
            await Task.Delay(round.HasFailures ? Between : TimeSpan.Zero);
        }
    }

    /// <summary>Asks every silo; a dealer that two of them hold is asked of one of them alone.</summary>
    private async Task<Round> AskAllAsync(NetworkQuestion question, long position)
    {
        var hosts = (await grains.GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true)).Keys
            .OrderBy(silo => silo).ToList();
        var answers = await Task.WhenAll(hosts.Select(silo => AskAsync(silo, question, position, [])));
        List<SiloAnswer> kept = [];
        HashSet<string> taken = [];
        foreach (var (silo, answer) in hosts.Zip(answers))
        {
            var once = answer is null || !answer.Dealers.Any(taken.Contains)
                ? answer
                : await AskAsync(silo, question, position, [.. taken]);
            if (once is not null && !once.Dealers.Any(taken.Contains))
            {
                kept.Add(once);
                taken.UnionWith(once.Dealers);
            }
        }

        return new(kept, HasFailures: answers.Contains(null));
    }

    private async Task<SiloAnswer?> AskAsync(
        SiloAddress silo, NetworkQuestion question, long position, string[] except)
    {
        try
        {
            return await grains.GetGrain<ISiloGrain>(silo.ToParsableString())
                .AnswerAsync(question, position, except);
        }
        catch (Exception gone) when (gone is OrleansException or TimeoutException)
        {
            return null;
        }
    }

    /// <summary>Has dealers held that no silo holds; what fails is asked for in the next round.</summary>
    private Task HoldAsync(string[] missing, TimeSpan patience) => Parallel.ForEachAsync(
        missing,
        new ParallelOptions { MaxDegreeOfParallelism = ActivatedAtATime, TaskScheduler = TaskScheduler.Current },
        async (dealer, _) =>
        {
            try
            {
                await grains.GetGrain<IDealerGrain>(dealer).HoldAsync().WaitAsync(patience, CancellationToken.None);
            }
            catch (Exception gone) when (gone is OrleansException or TimeoutException)
            {
                // Its silo may just have failed; another one will hold it.
            }
        });

    /// <summary>What the silos answered, each dealer at most once.</summary>
    private sealed record Round(IReadOnlyList<SiloAnswer> Answers, bool HasFailures)
    {
        public byte[][] Sum() =>
            SiloAnswer.Sum([.. Answers.Where(answer => answer.Dealers.Length > 0).Select(answer => answer.Read())]);
    }
}
