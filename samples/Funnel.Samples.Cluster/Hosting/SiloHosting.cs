using System.Net;
using Funnel.Samples.Cluster.Dealers;
using Funnel.Samples.Cluster.Membership;
using Funnel.Samples.Cluster.Reports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;

namespace Funnel.Samples.Cluster.Hosting;

/// <summary>One silo, and a client of the silos there are.</summary>
internal static class SiloHosting
{
    private const string Name = "funnel";
    private const int MostTries = 20;

    // Somebody waits for the figures of a silo that has failed: it is missed within some seconds, not half a minute.
    private static readonly TimeSpan Probe = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Answer = TimeSpan.FromSeconds(60);

    /// <summary>A silo on loopback that can be started.</summary>
    public static IHost Create(NetworkStore store, int port, int gateway)
    {
        var builder = Quiet();
        builder.Services.AddSingleton(store).AddSingleton<HeldDealers>().AddSingleton<KnownDealers>();
        builder.UseOrleans(silo =>
        {
            silo.UseMembership(store);
            silo.Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (Name, Name));
            silo.ConfigureEndpoints(IPAddress.Loopback, port, gateway);
            silo.Configure<ClusterMembershipOptions>(options =>
            {
                (options.ProbeTimeout, options.TableRefreshTimeout) = (Probe, 5 * Probe);
                (options.NumMissedProbesLimit, options.NumVotesForDeathDeclaration) = (2, 1);
                options.DefunctSiloCleanupPeriod = TimeSpan.FromMinutes(1);
                options.DefunctSiloExpiration = TimeSpan.FromMinutes(1);
            });
            silo.Configure<SiloMessagingOptions>(options => options.ResponseTimeout = Answer);
            silo.Services.AddPlacementDirector<OnItsSilo, OnItsSiloDirector>();
        });
        builder.Services.AddHostedService<Balancing>();
        return builder.Build();
    }

    /// <summary>Asks the silos something.</summary>
    public static async Task<T> AskAsync<T>(
        NetworkStore store, Func<IClusterClient, Task<T>> ask, CancellationToken stop)
    {
        using var host = CreateClient(store);
        await host.StartAsync(stop);
        try
        {
            return await ask(host.Services.GetRequiredService<IClusterClient>());
        }
        finally
        {
            await host.StopAsync(CancellationToken.None);
        }
    }

    private static IHost CreateClient(NetworkStore store)
    {
        var (builder, tried) = (Quiet(), 0);
        builder.UseOrleansClient(client =>
        {
            client.UseMembership(store);
            client.Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (Name, Name));
            client.UseConnectionRetryFilter(async (_, stop) =>
            {
                // The silo that was tried may just have failed; the others are tried in turn.
                await Task.Delay(Probe, stop);
                return ++tried < MostTries;
            });
            client.Configure<ClientMessagingOptions>(options => options.ResponseTimeout = Answer);
        });
        return builder.Build();
    }

    // Results are printed alone; silos that fail are no news, so that of Orleans only what ends one is told.
    private static HostApplicationBuilder Quiet()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
            .SetMinimumLevel(LogLevel.Critical);
        return builder;
    }
}
