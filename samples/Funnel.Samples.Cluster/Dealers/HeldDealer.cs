using Funnel.Domain.Books;

namespace Funnel.Samples.Cluster.Dealers;

/// <summary>A dealer's book as a silo holds it; it never changes, another takes its place.</summary>
/// <param name="book">The dealer's book, with what was worked out from it.</param>
/// <param name="readAt">The place in the store's order of recording up to which it tells, at least.</param>
internal sealed class HeldDealer(FunnelBook book, long readAt)
{
    private long _readAt = readAt;

    /// <summary>The dealer's book.</summary>
    public FunnelBook Book => book;

    /// <summary>The place in the store's order of recording up to which the book tells, at least.</summary>
    public long ReadAt => Volatile.Read(ref _readAt);

    /// <summary>Nothing was recorded here up to a later place.</summary>
    public void StandsUntil(long position) => Volatile.Write(ref _readAt, Math.Max(ReadAt, position));
}
