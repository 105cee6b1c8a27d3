using Funnel.Samples.Cluster.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Orleans.Messaging;

namespace Funnel.Samples.Cluster.Membership;

/// <summary>
/// Where the silos find each other: within a PostgreSQL store by Orleans' AdoNet provider, and beside a SQLite store,
/// which that provider does not know, in a file of its own, so that neither waits for the other.
/// </summary>
internal static class ClusterMembership
{
    private const string Provider = "Npgsql";

    /// <summary>Has a silo join the others of its store.</summary>
    public static void UseMembership(this ISiloBuilder silo, NetworkStore store)
    {
        if (store.IsSqlite)
        {
            silo.Services.AddSingleton(FileOf(store)).AddSingleton<IMembershipTable, SqliteMembership>();
        }
        else
        {
            silo.UseAdoNetClustering(options =>
                (options.Invariant, options.ConnectionString) = (Provider, store.Place));
        }
    }

    /// <summary>Has a client find the silos of a store.</summary>
    public static void UseMembership(this IClientBuilder client, NetworkStore store)
    {
        if (store.IsSqlite)
        {
            client.Services.AddSingleton(FileOf(store)).AddSingleton<IGatewayListProvider, SqliteGateways>();
        }
        else
        {
            client.UseAdoNetClustering(options =>
                (options.Invariant, options.ConnectionString) = (Provider, store.Place));
        }
    }

    /// <summary>Makes the tables where they are missing.</summary>
    public static async Task PrepareAsync(NetworkStore store, CancellationToken stop)
    {
        if (store.IsSqlite)
        {
            await FileOf(store).PrepareAsync(stop);
            return;
        }

        await using var source = NpgsqlDataSource.Create(store.Place);
        await using var command = source.CreateCommand(await TextAsync("membership.postgres.sql", stop));
        await command.ExecuteNonQueryAsync(stop);
    }

    private static SiloFile FileOf(NetworkStore store) => new($"{store.Place}.cluster");

    private static async Task<string> TextAsync(string name, CancellationToken stop)
    {
        using var text = new StreamReader(
            typeof(ClusterMembership).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program lacks {name}."));
        return await text.ReadToEndAsync(stop);
    }
}
