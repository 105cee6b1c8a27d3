using System.Collections.Concurrent;
using Funnel.Domain.Bulk;

namespace Funnel.Domain.Books;

/// <summary>
/// The sums of what dealers answered; one holds as long as every dealer's answer is the one it was made from, in
/// whichever book. Books that follow each other share them.
/// </summary>
internal sealed class BookSums
{
    private const int Most = 128;

    private readonly ConcurrentDictionary<PlanKey, Sum> _sums = new();
    private long _uses;

    public IReadOnlyList<Tallies> Of(
        PlanKey key, IReadOnlyList<PartTallies> parts, Func<IReadOnlyList<Tallies>> add)
    {
        if (_sums.TryGetValue(key, out var known) && known.Parts.SequenceEqual(parts))
        {
            known.LastUse = Interlocked.Increment(ref _uses);
            return known.Tallies;
        }

        var sum = new Sum(parts, add()) { LastUse = Interlocked.Increment(ref _uses) };
        _sums[key] = sum;
        if (_sums.Count > Most)
        {
            _sums.TryRemove(_sums.MinBy(one => one.Value.LastUse).Key, out _);
        }

        return sum.Tallies;
    }

    private sealed class Sum(IReadOnlyList<PartTallies> parts, IReadOnlyList<Tallies> tallies)
    {
        public IReadOnlyList<PartTallies> Parts => parts;

        public IReadOnlyList<Tallies> Tallies => tallies;

        public long LastUse { get; set; }
    }
}
