using System.Collections.Concurrent;
using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Duplicates;
using Funnel.Domain.Traffic;
using Funnel.Samples.Datasets.Csv;
using NodaTime;

namespace Funnel.Samples.Datasets.Reading;

/// <summary>Reads one dataset, file by file; events are read beside the cards they belong to.</summary>
internal sealed class DatasetReading
{
    private readonly string _folder;
    private readonly DatasetOptions _options;
    private readonly Dictionary<string, FileLog> _logs;
    private readonly ReadingProgress _progress;
    private readonly CardDirectory _cards = new();
    private readonly CardRecorder _recorder;
    private readonly List<long> _cardLines = [];
    private readonly List<CardFiling> _filings = [];
    private bool _isReadable = true;

    public DatasetReading(string folder, DatasetOptions options)
    {
        _folder = folder;
        _options = options;
        _recorder = new(options.Rules);
        _logs = DatasetFiles.All.ToDictionary(file => file, file => new FileLog(file), StringComparer.Ordinal);
        var bytes = DatasetFiles.All.Select(PathOf).Where(File.Exists).Sum(path => new FileInfo(path).Length);
        _progress = new(options.Progress, bytes);
    }

    private delegate T RowReader<out T>(ref RowFields row);

    public Dataset Read()
    {
        if (!Directory.Exists(_folder))
            return Unusable(new DatasetError(_folder, 0, "", "", DatasetMessages.NoFolder));
        if (!File.Exists(PathOf(DatasetFiles.Cards)))
            return Unusable(new DatasetError(DatasetFiles.Cards, 0, "", "", DatasetMessages.NoCards));

        var recorded = ReadCardsAndEvents();
        _cards.Settle(recorded.Cards);
        NoteDuplicates(recorded.Cards);
        var traffic = ReadTraffic();
        var dealers = ReadAll(DatasetFiles.Dealers, DealerRows.Layout, DealerRows.Read, d => d.Id.Value, DealerRows.Dealer);
        var consultants = ReadAll(
            DatasetFiles.Consultants, ConsultantRows.Layout, ConsultantRows.Read, c => c.Id.Value, ConsultantRows.Consultant);
        var baseCustomers = ReadAll(
            DatasetFiles.BaseCustomers, BaseCustomerRows.Layout, BaseCustomerRows.Read, b => b.Id.Value, BaseCustomerRows.BaseCustomer);
        var checks = ReadAll(
            DatasetFiles.Checks, CheckRows.Layout, (ref row) => CheckRows.Read(ref row, _cards));
        var contacts = ReadAll(
            DatasetFiles.OwnerContacts, OwnerRows.Contacts, (ref row) => OwnerRows.ReadContact(ref row, _cards));
        var transfers = ReadAll(
            DatasetFiles.OwnerTransfers, OwnerRows.Transfers, (ref row) => OwnerRows.ReadTransfer(ref row, _cards));
        var targets = ReadAll(DatasetFiles.Targets, TargetRows.Layout, TargetRows.Read);

        var dataset = Unusable();
        var isUsable = _isReadable && (_options.SkipErrors || dataset.Errors.Count == 0);
        return !isUsable ? dataset : dataset with
        {
            IsUsable = true,
            Targets = targets,
            History = new()
            {
                Dealers = dealers,
                Consultants = consultants,
                Traffic = traffic,
                Cards = recorded.Cards,
                BaseCustomers = baseCustomers,
                Checks = checks,
                OwnerContacts = contacts,
                OwnerTransfers = transfers,
            },
        };
    }

    private string PathOf(string file) => Path.Combine(_folder, file);

    private Dataset Unusable(params IEnumerable<DatasetError> errors)
    {
        var logs = DatasetFiles.All.Select(file => _logs[file]).ToList();
        return new()
        {
            IsUsable = false,
            Errors = [.. errors, .. logs.SelectMany(log => log.Errors)],
            Dependents = [.. logs.SelectMany(log => log.Dependents)],
            Findings = [.. logs.SelectMany(log => log.Findings)],
        };
    }

    private RecordedCards ReadCardsAndEvents()
    {
        using var batches = new BlockingCollection<EventBatch>();
        var reading = Task.Run(() => ReadEvents(batches));
        ReadCards();
        foreach (var batch in batches.GetConsumingEnumerable())
            Record(batch);
        reading.GetAwaiter().GetResult();

        var recorded = _recorder.Complete();
        foreach (var issue in recorded.Issues)
            _logs[issue.Row.IsFiling ? DatasetFiles.Cards : DatasetFiles.Events].Add(issue);
        return recorded;
    }

    private void ReadCards()
    {
        using var file = Open(DatasetFiles.Cards, CardRows.Layout);
        while (file.Read())
        {
            var row = file.Fields;
            var filing = CardRows.Read(ref row);
            if (row.IsSound && _recorder.Add(filing, row.Line))
            {
                _cards.Add(filing.Card);
                _cardLines.Add(row.Line);
                _filings.Add(filing);
            }
            else
            {
                _cards.Reject(row[CardRows.Card]);
            }
        }
    }

    private void ReadEvents(BlockingCollection<EventBatch> batches)
    {
        try
        {
            if (!File.Exists(PathOf(DatasetFiles.Events)))
                return;
            using var file = Open(DatasetFiles.Events, EventRows.Layout);
            var batch = new EventBatch();
            while (file.Read())
            {
                var row = file.Fields;
                var e = EventRows.Read(ref row);
                if (!row.IsSound)
                    continue;
                batch.Add(row[EventRows.Card], e!, row.Line);
                if (batch.IsFull)
                {
                    batches.Add(batch);
                    batch = new();
                }
            }

            batches.Add(batch);
        }
        finally
        {
            batches.CompleteAdding();
        }
    }

    private void Record(EventBatch batch)
    {
        var log = _logs[DatasetFiles.Events];
        for (var place = 0; place < batch.Count; place++)
        {
            var card = _cards.Find(batch.CardAt(place));
            var e = batch.EventAt(place);
            var line = batch.LineAt(place);
            if (card >= 0 && e is CardEvent.MergedInto merged && _cards.Find(merged.Survivor) == CardDirectory.Rejected)
                log.Dependent(line, "to", merged.Survivor.Value);
            else if (card >= 0)
                _recorder.Add(_filings[card].Card, e, line);
            else if (card == CardDirectory.Rejected)
                log.Dependent(line, "card", System.Text.Encoding.UTF8.GetString(batch.CardAt(place)));
            else
                log.Error(line, "card", System.Text.Encoding.UTF8.GetString(batch.CardAt(place)), DatasetMessages.UnknownCard);
        }
    }

    private void NoteDuplicates(IReadOnlyList<CustomerCard> cards)
    {
        foreach (var found in ProbableDuplicate.Among(cards, LocalDate.MaxIsoValue))
        {
            var line = _cardLines[_cards.Find(found.Card)];
            _logs[DatasetFiles.Cards].Finding(line, "card", found.Card.Value, found.Reason.Text);
        }
    }

    private List<TrafficRecord> ReadTraffic()
    {
        var hasTraffic = new bool[_cards.Count];
        var traffic = ReadAll(
            DatasetFiles.Traffic,
            TrafficRows.Layout,
            (ref row) =>
            {
                var record = TrafficRows.Read(ref row, _cards, out var card);
                if (row.IsSound && card >= 0 && record.Outcome == TrafficOutcome.Filed)
                    hasTraffic[card] = true;
                return record;
            },
            record => record.Id.Value,
            TrafficRows.Traffic);

        var log = _logs[DatasetFiles.Cards];
        for (var card = 0; card < hasTraffic.Length; card++)
        {
            var filing = _filings[card];
            if (!hasTraffic[card] && (filing.Channel == FilingChannel.WalkIn
                || filing is { Channel: FilingChannel.Phone, LeadSource: LeadSource.Call }))
            {
                log.Finding(
                    _cardLines[card],
                    "channel",
                    FilingChannels.All.CodeOf(filing.Channel),
                    DatasetMessages.NoTrafficRecord);
            }
        }

        return traffic;
    }

    private List<T> ReadAll<T>(
        string name, CsvLayout layout, RowReader<T> read, Func<T, string>? idOf = null, int idColumn = 0)
    {
        List<T> all = [];
        if (!File.Exists(PathOf(name)))
            return all;
        HashSet<string> ids = new(StringComparer.Ordinal);
        using var file = Open(name, layout);
        while (file.Read())
        {
            var row = file.Fields;
            var record = read(ref row);
            if (row.IsSound && idOf is not null && !ids.Add(idOf(record)))
                row.Refuse(idColumn, DatasetMessages.DuplicateId);
            if (row.Stands())
                all.Add(record);
        }

        return all;
    }

    private DatasetFile Open(string name, CsvLayout layout)
    {
        var file = DatasetFile.Open(PathOf(name), layout, _logs[name], _progress);
        if (!file.IsReadable)
            _isReadable = false;
        return file;
    }
}
