using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Channels;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>What a section of cards.csv holds, read before it is known which ids earlier sections take.</summary>
internal sealed class CardSection(SharedTexts texts, int expected)
{
    private readonly List<byte[]> _rejected = [];
    private readonly List<FilingChannel?> _trafficChannels = new(expected);

    public PackedFilings Filings { get; } = new(texts, expected);

    /// <summary>The ids of rows that are left out whatever the other rows say.</summary>
    public IReadOnlyList<byte[]> Rejected => _rejected;

    public FilingChannel? TrafficChannelAt(int place) => _trafficChannels[place];

    public void Add(in FilingRow filing, long line)
    {
        Filings.Add(filing, checked((int)line));
        _trafficChannels.Add(CardRows.TrafficChannelOf(filing));
    }

    public void Reject(ReadOnlySpan<byte> card) => _rejected.Add(card.ToArray());
}
