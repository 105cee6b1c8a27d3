using System.Text;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Traffic.Recording;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>What a section of traffic.csv holds, read before it is known which ids earlier sections take.</summary>
internal sealed class TrafficSection(SharedTexts texts, int expected)
{
    private readonly List<(string Id, string Card, long Line)> _dependent = [];

    public PackedTraffic Records { get; } = new(texts, expected);

    /// <summary>Sound rows that name a card which is left out, in their order.</summary>
    public IReadOnlyList<(string Id, string Card, long Line)> Dependent => _dependent;

    /// <summary>The dealers and consultants named.</summary>
    public NamedIds Named { get; } = new();

    public void Add(in TrafficRow record, long line)
    {
        Records.Add(record, checked((int)line));
        Named.MeetDealer(record.Dealer, line);
        Named.MeetConsultant("consultant", record.Consultant, line);
        Named.MeetWriter(record.Entry, line);
    }

    public void AddDependent(ReadOnlySpan<byte> id, ReadOnlySpan<byte> card, long line) =>
        _dependent.Add((Encoding.UTF8.GetString(id), Encoding.UTF8.GetString(card), line));
}
