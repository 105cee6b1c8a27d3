using System.Collections.Concurrent;
using Funnel.Domain.Books;
using Funnel.Domain.Dealers;
using Funnel.Samples.Cluster.Hosting;
using Funnel.Samples.Cluster.Reports;
using Funnel.Samples.Telemetry;
using NodaTime;

namespace Funnel.Samples.Cluster.Dealers;

/// <summary>The dealers' books that lie in this silo; they follow the event store.</summary>
internal sealed class HeldDealers(NetworkStore store, FunnelTelemetry telemetry) : ISiloRecords, IDisposable
{
    private readonly ConcurrentDictionary<string, HeldDealer> _held = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _following = new(1, 1);
    private readonly SiloSums _sums = new(telemetry);

    // Books that come of one book take a plan apart once for all of them.
    private readonly FunnelBook _empty = FunnelBook.Open(store.Standard, new());

    public IReadOnlyCollection<string> Dealers => [.. _held.Keys];

    public async Task HoldAsync(string dealer, CancellationToken stop)
    {
        _held[dealer] = await telemetry.OpenAsync(() => ReadAsync(dealer, stop));
        TellSize();
    }

    public void LetGo(string dealer)
    {
        _held.TryRemove(dealer, out _);
        TellSize();
    }

    public DateTimeZone? ZoneOf(string dealer) =>
        _held.GetValueOrDefault(dealer)?.Book.History(new(dealer)).Dealers is [{ TimeZone: { } zone }, ..]
            ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone)
            : null;

    public async Task<SiloAnswer> AnswerAsync(NetworkQuestion question, long position, string[] except)
    {
        if (question.Standard != store.Standard.Code)
        {
            throw new InvalidOperationException(
                $"The silos count by '{store.Standard.Code}', not by '{question.Standard}'.");
        }

        await FollowAsync(position, CancellationToken.None);
        var plan = question.PlanIn(_empty);
        var held = _held.Where(one => !except.Contains(one.Key)).OrderBy(one => one.Key, StringComparer.Ordinal);
        return await telemetry.AskAsync("figures", () => Task.Run(() => _sums.Of(question, plan, [.. held])));
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
                    _held.TryUpdate(dealer, await FollowAsync(dealer, held, stop), held);
                }
            }
        }
        finally
        {
            _following.Release();
        }
    }

    private async Task<HeldDealer> FollowAsync(string dealer, HeldDealer held, CancellationToken stop)
    {
        var after = NetworkStore.SafelyBefore(held.ReadAt);
        var changes = await store.AskAsync(funnel => funnel.Archive.ChangesAsync(new DealerId(dealer), after, stop));
        return new(held.Book.With(changes.Records).Of(new DealerId(dealer)), changes.Position);
    }

    private void TellSize() => telemetry.Holds(new(
        _held.Count, _held.Sum(one => (long)one.Value.Book.History(new(one.Key)).Cards.Count)));

    // The place is asked for first: what is recorded meanwhile is read now or the next time.
    private Task<HeldDealer> ReadAsync(string dealer, CancellationToken stop) => store.AskAsync(async funnel =>
    {
        var position = (await funnel.Archive.ChangedDealersAsync(long.MaxValue, stop)).Position;
        var history = await funnel.Archive.ReadAsync(new DealerId(dealer), stop);
        return new HeldDealer(_empty.With(history), position);
    });
}
