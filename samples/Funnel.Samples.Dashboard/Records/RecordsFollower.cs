using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Standards;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>
/// Keeps everything recorded in memory and follows the store: whoever asks sees all that was recorded before.
/// </summary>
internal sealed class RecordsFollower(IDbContextFactory<FunnelContext> contexts, SalesStandard standard) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile Copy _copy = new(NetworkRecords.None, 0);

    /// <summary>Everything recorded up to now.</summary>
    public async Task<NetworkRecords> CurrentAsync(CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var archive = new FunnelStore(context, standard).Archive;
        var copy = _copy;
        if (copy.Position > 0 && (await archive.ChangesAsync(copy.Position, stop)).Position <= copy.Position)
        {
            return copy.Records;
        }

        await _turn.WaitAsync(stop);
        try
        {
            copy = _copy = await FollowAsync(archive, _copy, stop);
            return copy.Records;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Reads everything anew, since dealers, consultants or targets were set, which are no events.</summary>
    public async Task ReadAgainAsync(CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var archive = new FunnelStore(context, standard).Archive;
        await _turn.WaitAsync(stop);
        try
        {
            _copy = await FollowAsync(archive, new(NetworkRecords.None, 0), stop);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<Copy> FollowAsync(FunnelArchive archive, Copy copy, CancellationToken stop)
    {
        var changes = await archive.ChangesAsync(copy.Position, stop);
        if (changes.Position <= copy.Position)
        {
            return copy;
        }

        var dealers = (await archive.DealersAsync(stop)).ToDictionary(dealer => dealer.Id);
        var records = copy.Position > 0 ? copy.Records : await MasterRecordsAsync(archive, dealers, stop);
        return new(
            RecordsUpdate.Of(
                records,
                changes,
                standard.CardRules,
                id => dealers.GetValueOrDefault(id) ?? new(id, null, null)),
            changes.Position);
    }

    private static async Task<NetworkRecords> MasterRecordsAsync(
        FunnelArchive archive, Dictionary<DealerId, Dealer> dealers, CancellationToken stop)
    {
        var consultants = (await archive.ConsultantsAsync(stop)).ToLookup(consultant => consultant.Dealer);
        var targets = (await archive.TargetsAsync(stop)).ToLookup(target => target.Dealer);
        return new(dealers.Values.ToDictionary(
            dealer => dealer.Id,
            dealer => new DealerRecords(
                dealer,
                [.. consultants[dealer.Id]],
                new() { Consultants = [.. consultants[dealer.Id]] },
                [.. targets[dealer.Id]])));
    }

    private sealed record Copy(NetworkRecords Records, long Position);
}
