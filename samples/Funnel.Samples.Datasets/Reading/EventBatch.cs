using Funnel.Domain.Cards;

namespace Funnel.Samples.Datasets.Reading;

/// <summary>
/// Events whose cards are not looked up yet, with the ids of their cards in UTF-8: events are read beside the cards,
/// not after them.
/// </summary>
internal sealed class EventBatch
{
    // Blocks small enough to be collected with what they hold, and not with the whole heap.
    private const int Capacity = 1 << 10;

    private const int UsualIdLength = 16;

    private readonly Entry[] _entries = new Entry[Capacity];
    private byte[] _ids = new byte[Capacity * UsualIdLength];
    private int _idsEnd;

    public int Count { get; private set; }

    public bool IsFull => Count == Capacity;

    public CardEvent EventAt(int place) => _entries[place].Event;

    public long LineAt(int place) => _entries[place].Line;

    public ReadOnlySpan<byte> CardAt(int place) => _ids.AsSpan(_entries[place].IdStart, _entries[place].IdLength);

    /// <summary>Whether the event is of the same card as the one before it.</summary>
    public bool HasCardOfPrevious(int place) => place > 0 && _entries[place].IdStart == _entries[place - 1].IdStart;

    /// <summary>Makes room for other events.</summary>
    public void Clear()
    {
        Array.Clear(_entries, 0, Count);
        Count = 0;
        _idsEnd = 0;
    }

    public void Add(ReadOnlySpan<byte> card, CardEvent e, long line)
    {
        var start = Count > 0 && CardAt(Count - 1).SequenceEqual(card) ? _entries[Count - 1].IdStart : Keep(card);
        _entries[Count++] = new(e, line, start, card.Length);
    }

    private int Keep(ReadOnlySpan<byte> card)
    {
        var start = _idsEnd;
        _idsEnd += card.Length;
        if (_idsEnd > _ids.Length)
            Array.Resize(ref _ids, Math.Max(_idsEnd, 2 * _ids.Length));
        card.CopyTo(_ids.AsSpan(start));
        return start;
    }

    private readonly record struct Entry(CardEvent Event, long Line, int IdStart, int IdLength);
}
