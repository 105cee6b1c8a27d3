using System.Collections.Concurrent;
using System.Text;
using Funnel.Domain.Cards;

namespace Funnel.Samples.Datasets.Reading;

/// <summary>
/// Reads cards.csv and events.csv side by side, each on a thread of its own, and brings each event to its card.
/// </summary>
internal sealed class CardsReading(DatasetFolder folder, CardRules rules)
{
    // Bytes of a row, more than fewer: room is made for what is likely, and grows where there is more.
    private const int UsualRow = 100;
    private const int MostExpected = 1 << 27;

    private readonly CardRecordBook _book = new(rules);
    private readonly FileLog _cardLog = folder.LogOf(DatasetFiles.Cards);
    private readonly FileLog _eventLog = folder.LogOf(DatasetFiles.Events);
    private readonly ConcurrentBag<EventBatch> _spareBatches = [];

    public CardDirectory Directory { get; } =
        new((int)Math.Min(folder.LengthOf(DatasetFiles.Cards) / UsualRow, MostExpected));

    /// <summary>The line of cards.csv on which a card stands.</summary>
    public long LineOf(int card) => _book.RowOf(card);

    public RecordedCards Read()
    {
        using var batches = new BlockingCollection<EventBatch>();
        var events = Task.Run(() => ReadEvents(batches));
        ReadCards();
        foreach (var batch in batches.GetConsumingEnumerable())
            Record(batch);
        events.GetAwaiter().GetResult();

        var recorded = _book.Complete();
        Directory.Settle(recorded.Cards);
        foreach (var issue in recorded.Issues)
            (issue.Row.IsFiling ? _cardLog : _eventLog).Add(issue);
        return recorded;
    }

    private void ReadCards()
    {
        using var file = folder.Open(DatasetFiles.Cards, CardRows.Layout);
        file.KeyOfRejected = Directory.Reject;
        while (file.Read())
        {
            var row = file.Fields;
            var filing = CardRows.Read(ref row);
            var card = row[CardRows.Card];
            if (row.IsSound && Directory.Find(card) >= 0)
                row.Refuse(CardRows.Card, DatasetMessages.DuplicateId);
            if (row.IsSound && _book.Add(filing, row.Line))
                Directory.Add(card);
            else
                Directory.Reject(card);
        }
    }

    private void ReadEvents(BlockingCollection<EventBatch> batches)
    {
        try
        {
            if (folder.Has(DatasetFiles.Events))
                ReadEvents(batches.Add);
        }
        finally
        {
            batches.CompleteAdding();
        }
    }

    private void ReadEvents(Action<EventBatch> hand)
    {
        using var file = folder.Open(DatasetFiles.Events, EventRows.Layout);
        var batch = NextBatch();
        while (file.Read())
        {
            var row = file.Fields;
            var e = EventRows.Read(ref row);
            if (!row.IsSound || e is null)
                continue;
            batch.Add(row[EventRows.Card], e, row.Line);
            if (batch.IsFull)
            {
                hand(batch);
                batch = NextBatch();
            }
        }

        hand(batch);
    }

    private static string TextAt(EventBatch batch, int place) => Encoding.UTF8.GetString(batch.CardAt(place));

    private EventBatch NextBatch() => _spareBatches.TryTake(out var spare) ? spare : new();

    private void Record(EventBatch batch)
    {
        var card = CardDirectory.Unknown;
        for (var place = 0; place < batch.Count; place++)
        {
            if (!batch.HasCardOfPrevious(place))
                card = Directory.Find(batch.CardAt(place));
            var (e, line) = (batch.EventAt(place), batch.LineAt(place));
            if (card == CardDirectory.Unknown)
                _eventLog.Error(line, "card", TextAt(batch, place), DatasetMessages.UnknownCard);
            else if (card == CardDirectory.Rejected)
                _eventLog.Dependent(line, "card", TextAt(batch, place));
            else if (e is CardEvent.MergedInto { Survivor: var to } && Directory.Find(to) == CardDirectory.Rejected)
                _eventLog.Dependent(line, "to", to.Value);
            else
                _book.Add(card, e, line);
        }

        batch.Clear();
        _spareBatches.Add(batch);
    }
}
