using System.Collections.Concurrent;
using Funnel.Domain.Benchmarks.Bulk;
using Funnel.Domain.Books;
using Funnel.Samples.Cluster.Dealers;
using Funnel.Samples.Cluster.Reports;
using NodaTime;

namespace Funnel.Domain.Benchmarks.Clusters;

/// <summary>
/// Made-up cards of the dealers that a silo holds, in columns, since ten million histories fit into no machine of this
/// size. Nothing is kept of what was counted: each question is counted anew.
/// </summary>
/// <param name="cards">How many cards all dealers have together.</param>
/// <param name="dealers">How many dealers there are.</param>
internal sealed class SampleRecords(long cards, int dealers) : ISiloRecords
{
    private readonly ConcurrentDictionary<string, int> _held = new(StringComparer.Ordinal);
    private readonly SampleNames _names = new(dealers);
    private readonly FunnelBook _empty = FunnelBook.Open(ClusterComparison.Standard, new());
    private readonly Lock _building = new();
    private SampleColumns? _columns;

    public IReadOnlyCollection<string> Dealers => [.. _held.Keys];

    public Task HoldAsync(string dealer, CancellationToken stop)
    {
        _held[dealer] = Array.FindIndex(_names.Dealers, one => one.Value == dealer);
        return Task.CompletedTask;
    }

    public void LetGo(string dealer) => _held.TryRemove(dealer, out _);

    public DateTimeZone? ZoneOf(string dealer) => null;

    public Task<SiloAnswer> AnswerAsync(NetworkQuestion question, long position, string[] except) => Task.Run(() =>
    {
        string[] wanted = [.. _held.Keys.Except(except).Order(StringComparer.Ordinal)];
        return SiloAnswer.Of(wanted, Columns(wanted).Answer(question.PlanIn(_empty), degree: 1));
    });

    private SampleColumns Columns(string[] wanted)
    {
        lock (_building)
        {
            return _columns is { } known && known.Dealers.AsSpan().SequenceEqual(wanted)
                ? known
                : _columns = SampleColumns.Of(wanted, [.. wanted.Select(one => _held[one])], cards, _names);
        }
    }
}
