using System.Collections.Concurrent;
using Funnel.Domain.Dealers;
using Funnel.Samples.Cluster.Hosting;
using Funnel.Samples.Cluster.Reports;

namespace Funnel.Samples.Cluster.Dealers;

/// <summary>The dealers whose records lie in this silo, as their grains have brought them here.</summary>
internal sealed class HeldDealers(NetworkStore store) : IDisposable
{
    private readonly ConcurrentDictionary<string, HeldDealer> _held = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _following = new(1, 1);

    /// <summary>How many there are.</summary>
    public int Count => _held.Count;

    /// <summary>Their ids.</summary>
    public IEnumerable<string> Dealers => _held.Keys;

    /// <summary>Reads a dealer's records and holds them here.</summary>
    public async Task HoldAsync(string dealer, CancellationToken stop) => _held[dealer] = await ReadAsync(dealer, stop);

    /// <summary>Holds a dealer's records no more.</summary>
    public void LetGo(string dealer) => _held.TryRemove(dealer, out _);

    /// <summary>
    /// What the dealers held here answer, as of a place in the store's order of recording or a later one: whoever else
    /// recorded anything, and whether or not this silo heard of it.
    /// </summary>
    public async Task<SiloAnswer> AnswerAsync(NetworkQuestion question, long position, string[] except)
    {
        if (question.Standard != store.Standard.Code)
        {
            throw new InvalidOperationException(
                $"The silos count by '{store.Standard.Code}', not by '{question.Standard}'.");
        }

        await FollowAsync(position, CancellationToken.None);
        var held = _held.Where(one => !except.Contains(one.Key)).OrderBy(one => one.Key, StringComparer.Ordinal);
        return await Task.Run(() => SiloAnswer.Of(
        [
            .. held.AsParallel().AsOrdered().Select(one => (one.Key, one.Value.Answer(question, store.Standard))),
        ]));
    }

    public void Dispose() => _following.Dispose();

    private async Task FollowAsync(long position, CancellationToken stop)
    {
        if (_held.Values.All(one => one.ReadAt >= position))
        {
            return;
        }

        await _following.WaitAsync(stop);
        try
        {
            var behind = _held.Where(one => one.Value.ReadAt < position).ToList();
            if (behind.Count == 0)
            {
                return;
            }

            var changes = await store.AskAsync(funnel => funnel.Archive.ChangedDealersAsync(
                NetworkStore.SafelyBefore(behind.Min(one => one.Value.ReadAt)), stop));
            var changed = changes.Dealers.Select(dealer => dealer.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var (dealer, held) in behind)
            {
                if (!changed.Contains(dealer))
                {
                    held.StandsUntil(changes.Position);
                }
                else
                {
                    // Unless it has been let go, or read again, meanwhile.
                    _held.TryUpdate(dealer, await ReadAsync(dealer, stop), held);
                }
            }
        }
        finally
        {
            _following.Release();
        }
    }

    // The place is asked for first: what is recorded meanwhile is read now or the next time.
    private Task<HeldDealer> ReadAsync(string dealer, CancellationToken stop) => store.AskAsync(async funnel =>
    {
        var position = (await funnel.Archive.ChangedDealersAsync(long.MaxValue, stop)).Position;
        return new HeldDealer(await funnel.Archive.ReadAsync(new DealerId(dealer), stop), position);
    });
}
