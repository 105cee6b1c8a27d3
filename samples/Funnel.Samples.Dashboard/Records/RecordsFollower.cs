using Funnel.Domain.Books;
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
    private volatile Copy? _copy;

    /// <summary>Everything recorded up to now.</summary>
    public async Task<NetworkRecords> CurrentAsync(CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var archive = new FunnelStore(context, standard).Archive;
        if (_copy is { } copy && (await archive.ChangesAsync(copy.Position, stop)).Position <= copy.Position)
        {
            return copy.Records;
        }

        await _turn.WaitAsync(stop);
        try
        {
            return (_copy = _copy is { } known
                ? await FollowAsync(archive, known, stop)
                : await OpenAsync(archive, stop)).Records;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Reads dealers, consultants and targets anew, since some were set, which are no events.</summary>
    public async Task ReadAgainAsync(CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var archive = new FunnelStore(context, standard).Archive;
        await _turn.WaitAsync(stop);
        try
        {
            if (_copy is null)
            {
                _copy = await OpenAsync(archive, stop);
                return;
            }

            var copy = await FollowAsync(archive, _copy, stop);
            _copy = copy with { Records = await WithMasterDataAsync(archive, copy.Records.Book, stop) };
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Reads everything anew, since something was removed, which nothing recorded tells.</summary>
    public async Task OpenAgainAsync(CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        await _turn.WaitAsync(stop);
        try
        {
            _copy = await OpenAsync(new FunnelStore(context, standard).Archive, stop);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<Copy> OpenAsync(FunnelArchive archive, CancellationToken stop)
    {
        var changes = await archive.ChangesAsync(0, stop);
        var book = FunnelBook.Open(standard, changes.Records);
        return new(await WithMasterDataAsync(archive, book, stop), changes.Position);
    }

    private static async Task<Copy> FollowAsync(FunnelArchive archive, Copy copy, CancellationToken stop)
    {
        var changes = await archive.ChangesAsync(copy.Position, stop);
        if (changes.Position <= copy.Position)
        {
            return copy;
        }

        var book = copy.Records.Book.With(changes.Records);
        Dictionary<DealerId, DealerRecords> byDealer = new(copy.Records.ByDealer);
        foreach (var dealer in book.Dealers)
        {
            var known = byDealer.GetValueOrDefault(dealer);
            if (!ReferenceEquals(known?.History, book.History(dealer)))
            {
                byDealer[dealer] = new(known?.Dealer ?? new(dealer, null, null), book, known?.Targets ?? []);
            }
        }

        return new(new(book, byDealer), changes.Position);
    }

    private static async Task<NetworkRecords> WithMasterDataAsync(
        FunnelArchive archive, FunnelBook known, CancellationToken stop)
    {
        var dealers = (await archive.DealersAsync(stop)).ToDictionary(dealer => dealer.Id);
        var targets = (await archive.TargetsAsync(stop)).ToLookup(target => target.Dealer);
        var book = known.With(new()
        {
            Dealers = [.. dealers.Values],
            Consultants = await archive.ConsultantsAsync(stop),
        });
        return new(book, book.Dealers.ToDictionary(dealer => dealer, dealer => new DealerRecords(
            dealers.GetValueOrDefault(dealer) ?? new(dealer, null, null), book, [.. targets[dealer]])));
    }

    private sealed record Copy(NetworkRecords Records, long Position);
}
