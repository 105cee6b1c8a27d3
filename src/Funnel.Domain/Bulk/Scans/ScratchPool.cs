using System.Collections.Concurrent;
using Funnel.Domain.Bulk.Columns;

namespace Funnel.Domain.Bulk.Scans;

/// <summary>Working memory that is kept between scans, so that a scan allocates nothing but its result.</summary>
/// <param name="words">64-bit words of one piece.</param>
internal sealed class ScratchPool(int words)
{
    private readonly ConcurrentBag<AlignedWords> _idle = [];
    private readonly ConcurrentBag<ByteCounters> _idleCounters = [];

    public AlignedWords Take() => _idle.TryTake(out var scratch) ? scratch : new(words);

    public void GiveBack(AlignedWords scratch) => _idle.Add(scratch);

    /// <summary>Counters that are all zero.</summary>
    public ByteCounters TakeCounters(TallyPlan plan, int groups) =>
        _idleCounters.TryTake(out var counters) ? counters : new(plan, groups);

    public void GiveBack(ByteCounters counters) => _idleCounters.Add(counters);
}
