using System.Text;
using Funnel.Domain.Cards;
using NodaTime;

namespace Funnel.Samples.Datasets.Reading;

/// <summary>The cards of a dataset by their ids in the files: which there are, and which were left out.</summary>
/// <param name="cards">How many cards to expect.</param>
internal sealed class CardDirectory(int cards)
{
    /// <summary>No row files a card with this id.</summary>
    public const int Unknown = -1;

    /// <summary>The row that files the card is at fault and left out.</summary>
    public const int Rejected = -2;

    private readonly Utf8Table _numbers = new(cards);

    /// <summary>The cards that stand, numbered from 0 in the order they were added.</summary>
    public int Count { get; private set; }

    /// <summary>The cards by number, once their history is read.</summary>
    public IReadOnlyList<CustomerCard> Cards { get; private set; } = [];

    /// <summary>Adds a card that stands; a row of the same id that was left out before matters no more.</summary>
    public void Add(ReadOnlySpan<byte> card)
    {
        _numbers.GetOrAdd(card, Count) = Count;
        Count++;
    }

    /// <summary>Remembers a card that is left out, unless another row with its id stands.</summary>
    public void Reject(ReadOnlySpan<byte> card)
    {
        if (!card.IsEmpty)
            _numbers.GetOrAdd(card, Rejected);
    }

    public int Find(ReadOnlySpan<byte> card) => _numbers.Get(card, Unknown);

    public int Find(CardId card) => Find(Encoding.UTF8.GetBytes(card.Value));

    /// <summary>Takes the cards once their history is read, in the order they were added.</summary>
    public void Settle(IReadOnlyList<CustomerCard> cards) => Cards = cards;

    public CustomerCard this[int number] => Cards[number];

    /// <summary>The day of delivery, if the card has been delivered: that is for good.</summary>
    public LocalDate? DeliveredOn(int number)
    {
        var events = Cards[number].Events;
        for (var last = events.Count - 1; last >= 0; last--)
        {
            if (events[last] is CardEvent.Delivered delivered)
                return delivered.On;
        }

        return null;
    }
}
