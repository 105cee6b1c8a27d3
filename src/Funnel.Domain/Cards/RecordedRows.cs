namespace Funnel.Domain.Cards;

/// <summary>The events read so far, each chained to the next one of its card, in the order they came.</summary>
/// <remarks>
/// Small blocks and no list per card: with millions of events, growing arrays would cost more collections of the whole
/// heap than reading costs time.
/// </remarks>
internal sealed class RecordedRows
{
    private const int None = -1;
    private const int BlockBits = 11;
    private const int InBlock = (1 << BlockBits) - 1;

    private readonly List<Link[]> _blocks = [];
    private int _count;

    /// <summary>A chain without events.</summary>
    public static Chain Empty => new() { First = None, Last = None };

    public void Add(ref Chain chain, RecordedEvent row)
    {
        var place = _count++;
        if ((place & InBlock) == 0)
        {
            _blocks.Add(new Link[InBlock + 1]);
        }

        At(place) = new() { Row = row, Next = None };
        if (chain.First == None)
        {
            chain.First = place;
        }
        else
        {
            At(chain.Last).Next = place;
        }

        chain.Last = place;
    }

    public void CopyTo(List<RecordedEvent> rows, Chain chain)
    {
        for (var place = chain.First; place != None; place = At(place).Next)
        {
            rows.Add(At(place).Row);
        }
    }

    private ref Link At(int place) => ref _blocks[place >> BlockBits][place & InBlock];

    /// <summary>The events of one card.</summary>
    internal struct Chain
    {
        public int First;
        public int Last;
    }

    private struct Link
    {
        public RecordedEvent Row;
        public int Next;
    }
}
