using Orleans.Messaging;

namespace Funnel.Samples.Cluster.Membership;

/// <summary>Tells a client of the silos by way of a SQLite file.</summary>
internal sealed class SqliteGateways(SiloFile file) : IGatewayListProvider
{
    public TimeSpan MaxStaleness { get; } = TimeSpan.FromSeconds(2);

    public bool IsUpdatable => true;

    public Task InitializeGatewayListProvider() => file.PrepareAsync(CancellationToken.None);

    public async Task<IList<Uri>> GetGateways() =>
    [
        .. (await file.ReadAsync(CancellationToken.None)).Silos
            .Where(silo => silo.Status == SiloStatus.Active && silo.ProxyPort > 0)
            .Select(silo => SiloAddress.New(
                silo.SiloAddress.Endpoint.Address, silo.ProxyPort, silo.SiloAddress.Generation).ToGatewayUri()),
    ];
}
