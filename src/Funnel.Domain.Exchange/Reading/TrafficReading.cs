using System.Text;
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
/// <param name="register">The register that is filled.</param>
internal sealed class TrafficReading(
    DatasetFolder folder, CardDirectory cards, SpareNumbers numbers, TrafficRegister register)
{
    // Bytes of a row: room is made for what is likely, and grows where there is more.
    private const int UsualRow = 90;
    private const int MostExpected = 1 << 27;
    private const int Free = 0;
    private const int Taken = 1;

    private readonly FileLog _log = folder.LogOf(DatasetFiles.Traffic);
    private readonly bool[] _isOnRecord = new bool[cards.Count];

    public void Read()
    {
        if (!folder.Has(DatasetFiles.Traffic))
        {
            return;
        }

        // As many as there are, and gone when all are read.
        var expected = Math.Min(folder.LengthOf(DatasetFiles.Traffic) / UsualRow, MostExpected);
        Utf8Table ids = new((int)expected);
        folder.ReadSections(
            DatasetFiles.Traffic,
            TrafficRows.Layout,
            ReadSection,
            (section, linesBefore) => Take(section, linesBefore, ids));
    }

    /// <summary>The lines of traffic.csv on which the records with these ids stand.</summary>
    public IReadOnlyDictionary<string, long> LinesOf(IReadOnlySet<string> ids)
    {
        Dictionary<string, long> lines = new(StringComparer.Ordinal);
        for (var place = 0; ids.Count > 0 && place < register.Count; place++)
        {
            if (register[place].Id.Value is var id && ids.Contains(id))
            {
                lines[id] = register.RowOf(place);
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
        var section = new TrafficSection(numbers.Texts, SectionedReading<TrafficSection>.SectionBytes / UsualRow);
        var texts = numbers.Take();
        while (file.Read())
        {
            var row = file.Fields;
            var record = TrafficRows.Read(ref row, cards, texts);
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
    private void Take(TrafficSection section, long linesBefore, Utf8Table ids)
    {
        var records = section.Records;
        records.StartAfter(linesBefore);
        section.Named.HandOver(folder.Forms.Ids, numbers.Texts, DatasetFiles.Traffic, linesBefore);
        HashSet<int> again = [];
        var dependent = 0;
        for (var place = 0; place < records.Count; place++)
        {
            dependent = LeaveOut(section, dependent, records.RowAt(place), linesBefore, ids);
            ref var taken = ref ids.GetOrAdd(records.IdAt(place), Free);
            if (taken == Taken)
            {
                Refuse(Encoding.UTF8.GetString(records.IdAt(place)), records.RowAt(place));
                again.Add(place);
            }
            else
            {
                taken = Taken;
                NoteFiling(records, place);
            }
        }

        LeaveOut(section, dependent, long.MaxValue, linesBefore, ids);
        if (again.Count > 0)
        {
            records.LeaveOut(again);
        }

        register.Add(records);
    }

    private void NoteFiling(PackedTraffic records, int place)
    {
        if (records.OutcomeAt(place) == TrafficOutcome.Filed)
        {
            _isOnRecord[records.CardAt(place)] = true;
        }
    }

    /// <summary>Leaves out the rows of cards that are left out, up to a line; gives the next one.</summary>
    private int LeaveOut(TrafficSection section, int next, long until, long linesBefore, Utf8Table ids)
    {
        for (; next < section.Dependent.Count && section.Dependent[next].Line + linesBefore < until; next++)
        {
            var (id, card, line) = section.Dependent[next];
            if (ids.Get(Encoding.UTF8.GetBytes(id), Free) == Taken)
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
