using Funnel.Domain.Channels;
using Funnel.Domain.Traffic;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>Reads traffic.csv, and finds the cards that should have a record there and have none.</summary>
internal sealed class TrafficReading(DatasetFolder folder, CardDirectory cards, ListTables lists)
{
    private readonly Dictionary<TrafficId, long> _lines = [];
    private readonly bool[] _isOnRecord = new bool[cards.Count];

    public List<TrafficRecord> Read()
    {
        List<TrafficRecord> traffic = [];
        if (!folder.Has(DatasetFiles.Traffic))
        {
            return traffic;
        }

        UniqueIds ids = new();
        using var file = folder.Open(DatasetFiles.Traffic, TrafficRows.Layout);
        while (file.Read())
        {
            var row = file.Fields;
            var record = TrafficRows.Read(ref row, cards, lists, out var card);
            if (!ids.Stands(ref row))
            {
                continue;
            }

            traffic.Add(record);
            if (record.Card is not null)
            {
                _lines.Add(record.Id, row.Line);
            }

            if (record.Outcome == TrafficOutcome.Filed)
            {
                _isOnRecord[card] = true;
            }
        }

        return traffic;
    }

    /// <summary>The line of traffic.csv on which a record that names a card stands.</summary>
    public long LineOf(TrafficId record) => _lines[record];

    /// <summary>Notes the cards without a record, once the traffic is read.</summary>
    /// <param name="lineOf">The line of cards.csv on which a card stands.</param>
    public void FindCardsWithout(Func<int, long> lineOf)
    {
        var log = folder.LogOf(DatasetFiles.Cards);
        for (var card = 0; card < _isOnRecord.Length; card++)
        {
            if (!_isOnRecord[card] && cards.TrafficChannelOf(card) is { } channel)
            {
                var code = Codes.Of<FilingChannel>().CodeOf(channel);
                log.Finding(lineOf(card), "channel", code, DatasetMessages.NoTrafficRecord);
            }
        }
    }
}
