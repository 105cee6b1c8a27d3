namespace Funnel.Domain.Exchange.Reading;

/// <summary>Looks cards up for one thread: the events of a card mostly follow one another.</summary>
internal sealed class LatestCard(CardDirectory cards)
{
    private byte[] _id = [];
    private int _length;
    private int _number = CardDirectory.Unknown;

    public int NumberOf(ReadOnlySpan<byte> card)
    {
        if (card.SequenceEqual(_id.AsSpan(0, _length)))
        {
            return _number;
        }

        if (card.Length > _id.Length)
        {
            _id = new byte[2 * card.Length];
        }

        card.CopyTo(_id);
        _length = card.Length;
        return _number = cards.Find(card);
    }
}
