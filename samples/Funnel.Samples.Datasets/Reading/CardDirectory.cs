using Funnel.Domain.Cards;
using Funnel.Samples.Datasets.Csv;
using NodaTime;

namespace Funnel.Samples.Datasets.Reading;

/// <summary>The cards of a dataset by their ids as they stand in the files: which there are, which were left out.</summary>
internal sealed class CardDirectory
{
    /// <summary>No row files a card with this id.</summary>
    public const int Unknown = -1;

    /// <summary>The row that files the card is at fault and left out.</summary>
    public const int Rejected = -2;

    private readonly Dictionary<string, int> _numbers = new(Utf8Comparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<byte>> _byUtf8;
    private IReadOnlyList<CustomerCard> _cards = [];

    public CardDirectory() => _byUtf8 = _numbers.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>The cards that stand, numbered from 0 in the order they were added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a card that stands; a row of the same id that was left out before matters no more.</summary>
    public void Add(CardId card) => _numbers[card.Value] = Count++;

    /// <summary>Remembers a card that is left out, unless another row with its id stands.</summary>
    public void Reject(ReadOnlySpan<byte> card)
    {
        if (!card.IsEmpty)
            _byUtf8.TryAdd(card, Rejected);
    }

    public int Find(ReadOnlySpan<byte> card) => _byUtf8.TryGetValue(card, out var number) ? number : Unknown;

    public int Find(CardId card) => _numbers.GetValueOrDefault(card.Value, Unknown);

    /// <summary>Takes the cards once their history is read, in the order they were added.</summary>
    public void Settle(IReadOnlyList<CustomerCard> cards) => _cards = cards;

    public CardId IdOf(int number) => _cards[number].Id;

    /// <summary>The day of delivery; nothing happens to a card after it.</summary>
    public LocalDate? DeliveredOn(int number) =>
        _cards[number].Events is [.., CardEvent.Delivered delivered] ? delivered.On : null;
}
