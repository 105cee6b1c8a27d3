namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// Which rows one checking has left out, as errors or as meaning nothing. The rows themselves stay as they are, so that
/// they can be read again. Any number of threads may note different rows.
/// </summary>
internal sealed class LeftOutRows(IReadOnlyList<PackedEvents> blocks)
{
    private const int WordBits = 64;

    // Most blocks have few rows that are left out, but hardly any has none: a bit for every row.
    private readonly ulong[][] _words = [.. blocks.Select(block => new ulong[(block.Count + WordBits - 1) / WordBits])];

    public bool Contains(in PackedEvent row) => Contains(row.Block, row.Place);

    public bool Contains(int block, int place) => (_words[block][place / WordBits] & BitOf(place)) != 0;

    public void Add(in PackedEvent row) =>
        Interlocked.Or(ref _words[row.Block][row.Place / WordBits], BitOf(row.Place));

    public void TakeBack(in PackedEvent row) =>
        Interlocked.And(ref _words[row.Block][row.Place / WordBits], ~BitOf(row.Place));

    private static ulong BitOf(int place) => 1UL << (place % WordBits);
}
