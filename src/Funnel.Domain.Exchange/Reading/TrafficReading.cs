using System.Text;
using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Traffic;
using Funnel.Domain.Traffic.Recording;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>
/// Reads traffic.csv in sections on all cores, and finds the cards that should have a record there and have none.
/// </summary>
/// <param name="folder">The files.</param>
/// <param name="cards">The cards, which are read.</param>
/// <param name="numbers">The numbers of texts.</param>
internal sealed class TrafficReading(DatasetFolder folder, CardDirectory cards, SpareNumbers numbers)
{
    // Bytes of a row: room is made for what is likely, and grows where there is more.
    private const int UsualRow = 90;
    private const int MostExpected = 1 << 27;

    private readonly FileLog _log = folder.LogOf(DatasetFiles.Traffic);
    private readonly List<PackedTraffic> _parts = [];
    private readonly bool[] _isOnRecord = new bool[cards.Count];

    /// <summary>The records, of which those that name a card name it by its place in an index.</summary>
    public IReadOnlyList<TrafficRecord> Read(CardIndex index)
    {
        if (!folder.Has(DatasetFiles.Traffic))
        {
            return [];
        }

        RisingIds ids = new((int)Math.Min(folder.LengthOf(DatasetFiles.Traffic) / UsualRow, MostExpected));
        folder.ReadSections(
            DatasetFiles.Traffic,
            TrafficRows.Layout,
            ReadSection,
            (section, linesBefore) => Take(section, linesBefore, ids));
        return PackedTraffic.Register(_parts, index);
    }

    /// <summary>The lines of traffic.csv on which the records with these ids stand.</summary>
    public IReadOnlyDictionary<string, long> LinesOf(IReadOnlySet<string> ids)
    {
        Dictionary<string, long> lines = new(StringComparer.Ordinal);
        foreach (var part in ids.Count == 0 ? [] : _parts)
        {
            for (var place = 0; place < part.Count; place++)
            {
                if (Encoding.UTF8.GetString(part.IdAt(place)) is var id && ids.Contains(id))
                {
                    lines[id] = part.RowAt(place);
                }
            }
        }

        return lines;
    }

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

    private TrafficSection ReadSection(DatasetFile file)
    {
        var section = new TrafficSection(numbers.Texts, SectionedReading<TrafficSection>.RowsOf(file));
        var texts = numbers.Take();
        var latest = new LatestCard(cards);
        while (file.Read())
        {
            var row = file.Fields;
            var record = TrafficRows.Read(ref row, latest, texts);
            if (row.IsSound && row.RejectedCard is { } column)
            {
                section.AddDependent(row[TrafficRows.Traffic], row[column], row.Line);
            }
            else if (row.IsSound)
            {
                section.Add(record, row.Line);
            }
        }

        section.Records.Trim();
        numbers.GiveBack(texts);
        return section;
    }

    /// <summary>Of rows with one id the first stands; rows of cards left out take no id.</summary>
    private void Take(TrafficSection section, long linesBefore, RisingIds ids)
    {
        var records = section.Records;
        records.StartAfter(linesBefore);
        section.Named.HandOver(folder.Forms.Ids, numbers.Texts, DatasetFiles.Traffic, linesBefore);
        HashSet<int> again = [];
        var dependent = 0;
        for (var place = 0; place < records.Count; place++)
        {
            dependent = LeaveOut(section, dependent, place, linesBefore, ids, again);
            var id = records.IdAt(place);
            if (!ids.ComesLast(id) && IsTaken(ids, id, records, place, again))
            {
                Refuse(Encoding.UTF8.GetString(id), records.RowAt(place));
                again.Add(place);
            }
            else
            {
                ids.Take(id);
                NoteFiling(records, place);
            }
        }

        LeaveOut(section, dependent, records.Count, linesBefore, ids, again);
        if (again.Count > 0)
        {
            records.LeaveOut(again);
        }

        _parts.Add(records);
    }

    private void NoteFiling(PackedTraffic records, int place)
    {
        if (records.OutcomeAt(place) == TrafficOutcome.Filed)
        {
            _isOnRecord[records.CardAt(place)] = true;
        }
    }

    private bool IsTaken(
        RisingIds ids, ReadOnlySpan<byte> id, PackedTraffic records, int until, HashSet<int> without) =>
        ids.IsTaken(id, table => TellAll(table, records, until, without));

    /// <summary>Tells a table the ids of the records taken over, and of those of a section before a place.</summary>
    private void TellAll(Utf8Table table, PackedTraffic records, int until, HashSet<int> without)
    {
        foreach (var part in _parts)
        {
            for (var place = 0; place < part.Count; place++)
            {
                RisingIds.Take(table, part.IdAt(place));
            }
        }

        for (var place = 0; place < until; place++)
        {
            if (!without.Contains(place))
            {
                RisingIds.Take(table, records.IdAt(place));
            }
        }
    }

    /// <summary>Leaves out the rows of cards that are left out, up to a place; gives the next one.</summary>
    private int LeaveOut(
        TrafficSection section, int next, int until, long linesBefore, RisingIds ids, HashSet<int> without)
    {
        var row = until < section.Records.Count ? section.Records.RowAt(until) : long.MaxValue;
        for (; next < section.Dependent.Count && section.Dependent[next].Line + linesBefore < row; next++)
        {
            var (id, card, line) = section.Dependent[next];
            if (IsTaken(ids, Encoding.UTF8.GetBytes(id), section.Records, until, without))
            {
                Refuse(id, line + linesBefore);
            }
            else
            {
                _log.Dependent(line + linesBefore, "card", card);
            }
        }

        return next;
    }

    private void Refuse(string id, long line) => _log.Error(line, "traffic", id, DatasetMessages.DuplicateId);
}
