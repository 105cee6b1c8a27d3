using Funnel.Samples.Cluster.Dealers;
using Funnel.Samples.Cluster.Reports;
using Microsoft.Extensions.Hosting;

namespace Funnel.Samples.Cluster.Hosting;

/// <summary>Hands dealers over to silos that hold fewer, such as one that has just joined.</summary>
internal sealed class Balancing(IGrainFactory grains, HeldDealers held, ILocalSiloDetails own) : BackgroundService
{
    private const int MovedAtATime = 50;

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await BalanceAsync();
            }
            catch (Exception failed) when (failed is OrleansException or TimeoutException)
            {
                // A silo is just leaving; there is another time.
            }
        }
    }

    private async Task BalanceAsync()
    {
        var silos = (await grains.GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true)).Keys.ToList();
        var others = await Task.WhenAll(silos.Where(silo => !silo.Equals(own.SiloAddress)).Select(async silo =>
            (Silo: silo, Held: await grains.GetGrain<ISiloGrain>(silo.ToParsableString()).HeldAsync())));
        if (others.Length == 0)
        {
            return;
        }

        var (least, fewest) = others.MinBy(other => other.Held);
        var excess = (held.Count - fewest) / 2;
        foreach (var dealer in held.Dealers.Order(StringComparer.Ordinal).Take(Math.Min(excess, MovedAtATime)))
        {
            await grains.GetGrain<IDealerGrain>(dealer).GoAsync(least.ToParsableString());
        }
    }
}
