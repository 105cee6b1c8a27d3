using System.Text;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Channels;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>What a section of cards.csv holds, read before it is known which ids earlier sections take.</summary>
internal sealed class CardSection(SharedTexts texts, int expected)
{
    private readonly List<(string Card, long Line)> _rejected = [];
    private readonly int _call = texts.NumberOf(LeadSource.Call.Value);
    private readonly List<FilingChannel?> _trafficChannels = new(expected);

    public PackedFilings Filings { get; } = new(texts, expected);

    /// <summary>The ids of rows that are left out whatever the other rows say, with the lines they stand on.</summary>
    public IReadOnlyList<(string Card, long Line)> Rejected => _rejected;

    /// <summary>The dealers and consultants named.</summary>
    public NamedIds Named { get; } = new();

    public FilingChannel? TrafficChannelAt(int place) => _trafficChannels[place];

    public void Add(in FilingRow filing, long line)
    {
        Filings.Add(filing, checked((int)line));
        _trafficChannels.Add(CardRows.TrafficChannelOf(filing, _call));
        Named.MeetDealer(filing.Dealer, line);
        Named.MeetConsultant("consultant", filing.Consultant, line);
        Named.MeetWriter(filing.Entry, line);
    }

    public void Reject(ReadOnlySpan<byte> card, long line) => _rejected.Add((Encoding.UTF8.GetString(card), line));
}
