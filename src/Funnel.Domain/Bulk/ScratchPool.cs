using System.Collections.Concurrent;

namespace Funnel.Domain.Bulk;

/// <summary>Working memory that is kept between scans, so that a scan allocates nothing but its result.</summary>
/// <param name="words">64-bit words of one piece.</param>
internal sealed class ScratchPool(int words)
{
    private readonly ConcurrentBag<AlignedWords> _idle = [];

    public AlignedWords Take() => _idle.TryTake(out var scratch) ? scratch : new(words);

    public void GiveBack(AlignedWords scratch) => _idle.Add(scratch);
}
