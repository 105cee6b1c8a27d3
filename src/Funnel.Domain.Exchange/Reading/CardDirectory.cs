using System.Text;
using Funnel.Domain.Cards;
using Funnel.Domain.Channels;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>
/// The cards of a dataset by their ids in the files: which there are, and which were left out. Once they are all there,
/// any number of threads may ask.
/// </summary>
/// <param name="cards">How many cards to expect.</param>
internal sealed class CardDirectory(int cards)
{
    /// <summary>No row files a card with this id.</summary>
    public const int Unknown = -1;

    /// <summary>The row that files the card is at fault and left out.</summary>
    public const int Rejected = -2;

    // A channel is one of few: a byte, from 1.
    private const byte NoChannel = 0;

    private readonly Utf8Table _numbers = new(cards);
    private readonly List<byte> _trafficChannels = new(cards);
    private bool _isForgotten;

    /// <summary>The cards that stand, numbered from 0 in the order they were added.</summary>
    public int Count => _trafficChannels.Count;

    /// <summary>Adds a card that stands; a row of the same id that was left out before matters no more.</summary>
    /// <param name="card">Its id.</param>
    /// <param name="trafficChannel">The channel by which it came from the showroom's traffic, if it did.</param>
    public void Add(ReadOnlySpan<byte> card, FilingChannel? trafficChannel)
    {
        _numbers.GetOrAdd(card, Count) = Count;
        _trafficChannels.Add(trafficChannel is { } channel ? (byte)(channel + 1) : NoChannel);
    }

    /// <summary>Remembers a card that is left out, unless another row with its id stands.</summary>
    public void Reject(ReadOnlySpan<byte> card)
    {
        if (!card.IsEmpty)
        {
            _numbers.GetOrAdd(card, Rejected);
        }
    }

    /// <summary>
    /// Leaves out a card that stood, since its history is no longer whole; no record of the showroom's traffic is
    /// missed for it.
    /// </summary>
    public void LeaveOut(string card)
    {
        ref var number = ref _numbers.GetOrAdd(Encoding.UTF8.GetBytes(card), Rejected);
        if (number >= 0)
        {
            _trafficChannels[number] = NoChannel;
        }

        number = Rejected;
    }

    /// <summary>Says that the cards cannot be known: every other row depends on what cannot be read.</summary>
    public void Forget() => _isForgotten = true;

    public int Find(ReadOnlySpan<byte> card) => _numbers.Get(card, _isForgotten ? Rejected : Unknown);

    public int Find(CardId card) => Find(Encoding.UTF8.GetBytes(card.Value));

    /// <summary>The channel by which a card came from the showroom's traffic, if it did.</summary>
    public FilingChannel? TrafficChannelOf(int card) =>
        _trafficChannels[card] == NoChannel ? null : (FilingChannel)(_trafficChannels[card] - 1);
}
