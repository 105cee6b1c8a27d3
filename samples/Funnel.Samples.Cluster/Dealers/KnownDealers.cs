using Funnel.Samples.Cluster.Hosting;

namespace Funnel.Samples.Cluster.Dealers;

/// <summary>Which dealers there are in the store; it follows the store's order of recording.</summary>
internal sealed class KnownDealers(NetworkStore store) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly SortedSet<string> _dealers = new(StringComparer.Ordinal);
    private long _position;

    /// <summary>The dealers by id, and the place up to which the store was looked at.</summary>
    public async Task<(long Position, string[] Dealers)> CurrentAsync(CancellationToken stop)
    {
        await _turn.WaitAsync(stop);
        try
        {
            var changes = await store.AskAsync(funnel => funnel.Archive.ChangedDealersAsync(_position, stop));
            _dealers.UnionWith(changes.Dealers.Select(dealer => dealer.Value));
            if (changes.Dealers.Count > 0 || _position == 0)
            {
                // Dealers of which nothing was recorded yet may have consultants.
                _dealers.UnionWith((await store.AskAsync(funnel => funnel.Archive.DealersAsync(stop)))
                    .Select(dealer => dealer.Id.Value));
                _dealers.UnionWith((await store.AskAsync(funnel => funnel.Archive.ConsultantsAsync(stop)))
                    .Select(consultant => consultant.Dealer.Value));
            }

            _position = Math.Max(_position, changes.Position);
            return (_position, [.. _dealers]);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
