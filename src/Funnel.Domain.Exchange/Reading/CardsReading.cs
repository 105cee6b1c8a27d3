using System.Text;
using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using NodaTime;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>
/// Reads cards.csv and then events.csv, each in sections on all cores, and brings each event to its card.
/// </summary>
/// <param name="folder">The files.</param>
/// <param name="rules">The rules of the chosen standard.</param>
/// <param name="causes">Why cards are left out; those it holds from the start are left out whole.</param>
internal sealed class CardsReading(DatasetFolder folder, CardRules rules, CardCauses causes)
{
    // Bytes of a row: room is made for what is likely, and grows where there is more.
    private const int UsualRow = 100;
    private const int MostExpected = 1 << 27;

    private readonly RowRecorder _book = new(rules);
    private readonly FileLog _cardLog = folder.LogOf(DatasetFiles.Cards);
    private readonly FileLog _eventLog = folder.LogOf(DatasetFiles.Events);

    private readonly List<CorrectionDraft> _corrections = [];
    private SpareNumbers? _numbers;
    private ModelSpellings? _models;

    /// <summary>The codes of the lists that grow.</summary>
    public ListTables Lists { get; } = new(rules.Lists);

    /// <summary>The numbers of the texts that rows share.</summary>
    public SpareNumbers Numbers => _numbers ??= new(_book.Texts, Lists);

    public CardDirectory Directory { get; } =
        new((int)Math.Min(folder.LengthOf(DatasetFiles.Cards) / UsualRow, MostExpected));

    /// <summary>The models as they are spelt in this dataset.</summary>
    public ModelSpellings Models => _models ??= new(_book.Texts);

    /// <summary>The line of cards.csv on which a card stands.</summary>
    public long LineOf(int card) => _book.RowOf(card);

    /// <summary>The day a card was delivered, if it was; known once all is read.</summary>
    public LocalDate? DeliveredOn(int card) => _book.DeliveredOn(card);

    public CheckedHistory Read()
    {
        if (!folder.ReadSections(DatasetFiles.Cards, CardRows.Layout, ReadCards, Take))
        {
            Directory.Forget();
        }

        if (folder.Has(DatasetFiles.Events))
        {
            folder.ReadSections(DatasetFiles.Events, EventRows.Layout, ReadEvents, Take);
        }

        new CorrectionsReading(_book, Directory, Models, _eventLog, causes).Take(_corrections);
        var recorded = _book.Complete(Directory.Find);
        foreach (var issue in recorded.Issues)
        {
            Add(issue);
        }

        foreach (var card in causes.Cards)
        {
            Directory.LeaveOut(card);
        }

        return recorded;
    }

    private void Add(RowIssue issue)
    {
        (issue.IsOfFiling ? _cardLog : _eventLog).Add(issue);
        if (issue.CutCard is { } card)
        {
            causes.Add(card.Value, DatasetFiles.Events, issue.Row);
        }
    }

    private CardSection ReadCards(DatasetFile file)
    {
        var section = new CardSection(_book.Texts, SectionedReading<CardSection>.RowsOf(file));
        var numbers = Numbers.Take();
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
                section.Reject(row[CardRows.Card], row.Line);
            }
        }

        section.Filings.Trim();
        Numbers.GiveBack(numbers);
        return section;
    }

    private void Take(CardSection section, long linesBefore)
    {
        var filings = section.Filings;
        filings.StartAfter(linesBefore);
        filings.Respell(Models.Of);
        section.Named.HandOver(folder.Forms.Ids, _book.Texts, DatasetFiles.Cards, linesBefore);
        foreach (var (card, line) in section.Rejected)
        {
            Reject(card, line + linesBefore);
        }

        for (var place = 0; place < filings.Count; place++)
        {
            Take(section, place);
        }
    }

    private void Take(CardSection section, int place)
    {
        var filings = section.Filings;
        var card = filings.CardAt(place);
        if (Directory.Find(card) >= 0)
        {
            RefuseSecond(filings.RowAt(place), card);
        }
        else if (causes.HasAny && causes.LeavesOut(Encoding.UTF8.GetString(card)))
        {
            Directory.Reject(card);
            _cardLog.Dependent(filings.RowAt(place), "card", Encoding.UTF8.GetString(card), DatasetMessages.CutShort);
        }
        else if (_book.Add(filings, place))
        {
            Directory.Add(card, section.TrafficChannelAt(place));
        }
        else
        {
            Reject(Encoding.UTF8.GetString(card), filings.RowAt(place));
        }
    }

    private void Reject(string card, long line)
    {
        Directory.Reject(Encoding.UTF8.GetBytes(card));
        causes.AddFiling(card, line);
    }

    private void RefuseSecond(long line, ReadOnlySpan<byte> card) =>
        _cardLog.Error(line, "card", Encoding.UTF8.GetString(card), DatasetMessages.DuplicateId);

    private EventSection ReadEvents(DatasetFile file)
    {
        var section = new EventSection(_book.Texts, SectionedReading<EventSection>.RowsOf(file));
        var numbers = Numbers.Take();
        var latest = new LatestCard(Directory);
        file.KeyOfRejected = section.Cuts;
        while (file.Read())
        {
            var row = file.Fields;
            if (CorrectionRows.Are(ref row))
            {
                ReadCorrection(ref row, numbers, section);
                continue;
            }

            var e = EventRows.Read(ref row, numbers, Directory);
            if (!row.IsSound)
            {
                if (EventRows.MayClose(ref row))
                {
                    section.Cuts(row[EventRows.Card], row.Line);
                }

                continue;
            }

            var card = latest.NumberOf(row[EventRows.Card]);
            if (Stands(ref row, section, card, e.Move == CardMove.MergeInto ? e.Survivor : null))
            {
                section.Add(card, e, row.Line);
            }
        }

        section.Events.Trim();
        Numbers.GiveBack(numbers);
        return section;
    }

    private static void ReadCorrection(ref RowFields row, TextNumbers numbers, EventSection section)
    {
        var correction = CorrectionRows.Read(ref row, numbers);
        if (row.IsSound)
        {
            section.Add(correction);
        }
        else
        {
            // Without its correction a history is another one.
            section.Cuts(row[EventRows.Card], row.Line);
        }
    }

    private static bool Stands(ref RowFields row, EventSection section, int card, int? survivor)
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
            section.Cuts(row[EventRows.Card], row.Line);
        }

        return row.IsSound;
    }

    private void Take(EventSection section, long linesBefore)
    {
        section.Events.StartAfter(linesBefore);
        section.Events.Respell(Models.Of);
        section.Named.HandOver(folder.Forms.Ids, _book.Texts, DatasetFiles.Events, linesBefore);
        foreach (var (card, line) in section.Cut)
        {
            if (Directory.Find(Encoding.UTF8.GetBytes(card)) >= 0)
            {
                causes.Add(card, DatasetFiles.Events, line + linesBefore);
            }
        }

        _corrections.AddRange(section.Corrections.Select(draft => draft with { Line = draft.Line + linesBefore }));
        _book.Add(section.Events);
    }
}
