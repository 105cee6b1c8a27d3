using System.Globalization;

namespace Funnel.Samples.Cluster.Membership;

/// <summary>Tells a silo of the others by way of a SQLite file.</summary>
internal sealed class SqliteMembership(SiloFile file) : IMembershipTable
{
    // A row changes with the version of the whole alone.
    private const string RowTag = "0";

    public Task InitializeMembershipTable(bool tryInitTableVersion) => file.PrepareAsync(CancellationToken.None);

    public Task DeleteMembershipTableEntries(string clusterId) =>
        file.ForgetAsync(before: null, CancellationToken.None);

    public Task CleanupDefunctSiloEntries(DateTimeOffset beforeDate) =>
        file.ForgetAsync(beforeDate.UtcDateTime, CancellationToken.None);

    public async Task<MembershipTableData> ReadRow(SiloAddress key)
    {
        var (version, silos) = await file.ReadAsync(CancellationToken.None);
        return Of(version, silos.Where(silo => silo.SiloAddress.Equals(key)));
    }

    public async Task<MembershipTableData> ReadAll()
    {
        var (version, silos) = await file.ReadAsync(CancellationToken.None);
        return Of(version, silos);
    }

    public Task<bool> InsertRow(MembershipEntry entry, TableVersion tableVersion) =>
        file.WriteAsync(entry, isNew: true, tableVersion.Version, CancellationToken.None);

    public Task<bool> UpdateRow(MembershipEntry entry, string etag, TableVersion tableVersion) =>
        file.WriteAsync(entry, isNew: false, tableVersion.Version, CancellationToken.None);

    public Task UpdateIAmAlive(MembershipEntry entry) => file.BeatAsync(entry, CancellationToken.None);

    private static MembershipTableData Of(int version, IEnumerable<MembershipEntry> silos) => new(
        [.. silos.Select(silo => Tuple.Create(silo, RowTag))],
        new TableVersion(version, version.ToString(CultureInfo.InvariantCulture)));
}
