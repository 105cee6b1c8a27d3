using System.Collections.Concurrent;
using System.Text;
using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using NodaTime;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>
/// Reads cards.csv and then events.csv, each in sections on all cores, and brings each event to its card.
/// </summary>
internal sealed class CardsReading(DatasetFolder folder, CardRules rules)
{
    // Bytes of a row: room is made for what is likely, and grows where there is more.
    private const int UsualRow = 100;
    private const int UsualEventRow = 60;
    private const int MostExpected = 1 << 27;

    private readonly RowRecorder _book = new(rules);
    private readonly FileLog _cardLog = folder.LogOf(DatasetFiles.Cards);
    private readonly FileLog _eventLog = folder.LogOf(DatasetFiles.Events);

    // One for each thread at work: what one of them has learnt serves the next section.
    private readonly ConcurrentBag<TextNumbers> _spareNumbers = [];

    public CardDirectory Directory { get; } =
        new((int)Math.Min(folder.LengthOf(DatasetFiles.Cards) / UsualRow, MostExpected));

    /// <summary>The line of cards.csv on which a card stands.</summary>
    public long LineOf(int card) => _book.RowOf(card);

    /// <summary>The day a card was delivered, if it was; known once all is read.</summary>
    public LocalDate? DeliveredOn(int card) => _book.DeliveredOn(card);

    public CheckedHistory Read()
    {
        folder.ReadSections(DatasetFiles.Cards, CardRows.Layout, ReadCards, Take);
        if (folder.Has(DatasetFiles.Events))
        {
            folder.ReadSections(DatasetFiles.Events, EventRows.Layout, ReadEvents, Take);
        }

        var recorded = _book.Complete();
        foreach (var issue in recorded.Issues)
        {
            (issue.IsOfFiling ? _cardLog : _eventLog).Add(issue);
        }

        return recorded;
    }

    private CardSection ReadCards(DatasetFile file)
    {
        var section = new CardSection(_book.Texts, SectionedReading<CardSection>.SectionBytes / UsualRow);
        var numbers = NextNumbers();
        file.KeyOfRejected = section.Reject;
        while (file.Read())
        {
            var row = file.Fields;
            var filing = CardRows.Read(ref row, numbers);
            if (row.IsSound)
            {
                section.Add(filing, row.Line);
            }
            else
            {
                section.Reject(row[CardRows.Card]);
            }
        }

        section.Filings.Trim();
        _spareNumbers.Add(numbers);
        return section;
    }

    private void Take(CardSection section, long linesBefore)
    {
        var filings = section.Filings;
        filings.StartAfter(linesBefore);
        foreach (var card in section.Rejected)
        {
            Directory.Reject(card);
        }

        for (var place = 0; place < filings.Count; place++)
        {
            var card = filings.CardAt(place);
            if (Directory.Find(card) >= 0)
            {
                RefuseSecond(filings.RowAt(place), card);
            }
            else if (_book.Add(filings, place))
            {
                Directory.Add(card, section.TrafficChannelAt(place));
            }
            else
            {
                Directory.Reject(card);
            }
        }
    }

    private void RefuseSecond(long line, ReadOnlySpan<byte> card) =>
        _cardLog.Error(line, "card", Encoding.UTF8.GetString(card), DatasetMessages.DuplicateId);

    private PackedEvents ReadEvents(DatasetFile file)
    {
        var events = new PackedEvents(_book.Texts, SectionedReading<PackedEvents>.SectionBytes / UsualEventRow);
        var numbers = NextNumbers();
        var latest = new LatestCard(Directory);
        while (file.Read())
        {
            var row = file.Fields;
            var e = EventRows.Read(ref row, numbers, Directory);
            if (!row.IsSound)
            {
                continue;
            }

            var card = latest.NumberOf(row[EventRows.Card]);
            if (Stands(ref row, card, e.Move == CardMove.MergeInto ? e.Survivor : null))
            {
                events.Add(card, e, checked((int)row.Line));
            }
        }

        events.Trim();
        _spareNumbers.Add(numbers);
        return events;
    }

    private static bool Stands(ref RowFields row, int card, int? survivor)
    {
        if (card == CardDirectory.Unknown)
        {
            row.Refuse(EventRows.Card, DatasetMessages.UnknownCard);
        }
        else if (card == CardDirectory.Rejected)
        {
            row.LeaveOut(EventRows.Card);
        }
        else if (survivor == CardDirectory.Rejected)
        {
            row.LeaveOut(EventRows.To);
        }

        return row.IsSound;
    }

    private void Take(PackedEvents events, long linesBefore)
    {
        events.StartAfter(linesBefore);
        _book.Add(events);
    }

    private TextNumbers NextNumbers() => _spareNumbers.TryTake(out var spare) ? spare : new(_book.Texts);
}
