using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.EntityFrameworkCore.EventFormats;
using Funnel.Domain.Entries;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// The stored rows of cards, from which the cards are made; what merges tie together is loaded together.
/// </summary>
/// <param name="known">The rows that are looked at.</param>
/// <param name="standards">The standards the dealers work by.</param>
/// <param name="withPersonal">Whether names, phone numbers and notes are wanted.</param>
internal sealed class CardStreams(KnownRows known, DealerStandards standards, bool withPersonal = true)
{
    private const int AtATime = 500;

    private readonly Dictionary<CardId, List<EventRow>> _rows = [];
    private readonly Dictionary<(string Stream, int Version), PersonalRow> _personal = [];
    private RowEntries? _entries;
    private CheckedHistory? _read;

    /// <summary>Every row of a context.</summary>
    public CardStreams(DbContext context, DealerStandards standards)
        : this(new KnownRows(context), standards)
    {
    }

    /// <summary>Every card loaded, in the order of their filing; those whose filing proved wrong among them.</summary>
    public IEnumerable<CardId> Cards => _rows.Keys;

    /// <summary>Every card loaded that stands.</summary>
    public CardIndex Index => Read.Cards;

    private CheckedHistory Read => _read ??= Reading.Read(_rows);

    /// <summary>When and by whom rows were written down; asked once something is loaded.</summary>
    public RowEntries Entries => _entries ?? throw new InvalidOperationException("Nothing is loaded yet.");

    private CardReading Reading => new(standards.Rules, Entries, PersonalOf);

    /// <summary>Loads a card, with those that merges tie to it; whether there is such a card.</summary>
    public async Task<bool> LoadAsync(CardId card, CancellationToken stop)
    {
        await LoadAsync([card], stop);
        return _rows.ContainsKey(card);
    }

    /// <summary>Loads cards, with those that merges tie to them; a card that is not there is passed over.</summary>
    public async Task LoadAsync(IEnumerable<CardId> cards, CancellationToken stop)
    {
        await StartAsync(stop);
        for (HashSet<CardId> wanted = [.. cards]; wanted.Count > 0;)
        {
            wanted.ExceptWith(_rows.Keys);
            HashSet<CardId> others = [];
            foreach (var some in wanted.Select(Streams.Of).Chunk(AtATime))
            {
                var rows = await known.Query()
                    .Where(row => some.Contains(row.Stream)).OrderBy(row => row.Version).ToListAsync(stop);
                Take(rows);
                others.UnionWith(rows.SelectMany(TiedBy));
                if (withPersonal)
                {
                    Take(await known.Context.Set<PersonalRow>().AsNoTracking()
                        .Where(row => some.Contains(row.Stream)).ToListAsync(stop));
                }
            }

            // What is not there now will not be there the next time.
            others.ExceptWith(wanted);
            wanted = others;
        }
    }

    /// <summary>Takes whole streams that are read already, and loads the cards that merges tie to them.</summary>
    public async Task LoadAsync(List<EventRow> rows, CancellationToken stop)
    {
        await StartAsync(stop);
        Take(rows);
        SortRows();
        await LoadAsync(rows.SelectMany(TiedBy), stop);
    }

    /// <summary>Loads every card.</summary>
    public async Task LoadAllAsync(CancellationToken stop)
    {
        await StartAsync(stop);
        var rows = known.Query()
            .Where(row => row.Stream.StartsWith(Streams.Cards)).OrderBy(row => row.Position).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(stop))
        {
            Take([row]);
        }

        SortRows();
        if (withPersonal)
        {
            Take(await known.Context.Set<PersonalRow>().AsNoTracking()
                .Where(row => row.Stream.StartsWith(Streams.Cards)).ToListAsync(stop));
        }
    }

    /// <summary>Whether a card was loaded.</summary>
    public bool Has(CardId card) => _rows.ContainsKey(card);

    public int VersionOf(CardId card) => _rows[card][^1].Version;

    /// <summary>Whether a loaded card stands: its filing is not void.</summary>
    public bool Stands(CardId card) => Index.Contains(card);

    /// <summary>A card as it stands, if it does.</summary>
    public bool TryGet(CardId card, [NotNullWhen(true)] out CustomerCard? found) => Index.TryGet(card, out found);

    /// <summary>A card as it stands; one whose filing is void as it was written down.</summary>
    /// <exception cref="KeyNotFoundException">It was not loaded.</exception>
    public CustomerCard Card(CardId card) => TryGet(card, out var found) ? found
        : _rows.TryGetValue(card, out var own) ? Reading.AsWritten(own, _rows)
        : throw new KeyNotFoundException($"There is no card '{card}' in the store.");

    /// <summary>
    /// Takes rows on that are about to be written; what would contradict itself then and did not before. What undoes a
    /// merge says that it never was, and later rows may rest on it.
    /// </summary>
    public IReadOnlyList<Reason> Against(IEnumerable<EventRow> rows)
    {
        var before = ErrorsIn(Read).ToList();
        Take(rows);
        var after = ErrorsIn(Read).ToList();
        return after.Count <= before.Count ? [] : [.. after.Except(before).DefaultIfEmpty(after[^1])];

        static IEnumerable<Reason> ErrorsIn(CheckedHistory read) =>
            read.Issues.Where(issue => issue.IsError).Select(issue => issue.Reason);
    }

    /// <summary>The cards after a correction that comes to stand at a version, or the reasons against it.</summary>
    public CorrectionResult Correct(CardId card, int version, RowCorrection correction)
    {
        var entry = new Entry { Row = Streams.RowOf(Streams.Of(card), version), RecordedOn = correction.RecordedOn };
        return Index.Correct(card, new(correction.Target, correction.Cause, entry)
        {
            RightEvent = correction.RightEvent,
            RightFiling = correction.RightFiling,
        });
    }

    public IEnumerable<HistoryEntry> HistoryOf(CardId card)
    {
        var reading = Reading;
        var own = _rows[card];
        var corrections = reading.CorrectionsOf(card, own).ToDictionary(one => one.Correction.Entry.Row!);
        foreach (var (row, entry) in Entries.Of(own))
        {
            yield return new(
                row.Version, row.Type, DayNumber.ToDate(row.HappenedOn), DayNumber.ToDate(row.RecordedOn),
                new(row.EventId))
            {
                By = row.RecordedBy,
                At = RowEntries.MomentOf(row),
                Row = row.Id,
                Filing = row.Type == EventTypes.Filed ? reading.FilingOf(row) : null,
                Event = reading.OwnEventOf(row) is { } e ? e with { Entry = entry } : null,
                Correction = corrections.TryGetValue(row.Id, out var correction) ? correction.Correction : null,
            };
        }
    }

    /// <summary>The contacts with the owners of some cards.</summary>
    public RecordRows<OwnerContact> OwnerContactsOf(IEnumerable<CardId> cards) => OwnersOf(
        EventTypes.OwnerContact,
        cards,
        row => RecordFormat.ReadOwnerContact(Streams.CardOf(row.Stream), row.Format, row.Body) with
        {
            Entry = Entries.Of(row),
        });

    /// <summary>The owners of some cards handed to other consultants.</summary>
    public RecordRows<OwnerTransfer> OwnerTransfersOf(IEnumerable<CardId> cards) => OwnersOf(
        EventTypes.OwnerTransfer,
        cards,
        row => RecordFormat.ReadOwnerTransfer(
            Streams.CardOf(row.Stream), row.Format, row.Body, PersonalOf(row)?.Note) with
        {
            Entry = Entries.Of(row),
        });

    private RecordRows<T> OwnersOf<T>(string type, IEnumerable<CardId> cards, Func<EventRow, T> read)
        where T : class
    {
        var records = new RecordRows<T>(Entries, row => PersonalOf(row)?.Note);
        foreach (var own in cards.Select(card => _rows[card]))
        {
            foreach (var row in own.Where(row => row.Type == type))
            {
                records.Add([row], own, (first, _) => read(first));
            }
        }

        return records;
    }

    /// <summary>The cards that a loaded one returns from by any of its rows, whatever became of them.</summary>
    public IEnumerable<CardId> ReturnsNamedBy(CardId card) =>
        _rows[card].Where(MayNameAReturn).Select(ReturnNamedBy).OfType<CardId>();

    private async Task StartAsync(CancellationToken stop) =>
        _entries ??= await RowEntries.ReadAsync(known.Context, stop);

    /// <summary>The cards that a row ties its own to.</summary>
    private static IEnumerable<CardId> TiedBy(EventRow row)
    {
        if (CardReading.OtherOf(row) is { } other)
        {
            yield return other;
        }

        var (type, body) = SaidBy(row);
        if (type == Codes.Of<CardMove>().CodeOf(CardMove.MergeInto))
        {
            yield return CardFormat.Read(type, row.Format, body, BodyJson.Texts.MergedBody).Survivor;
        }
    }

    /// <summary>What a row tells; an amendment what it should have told.</summary>
    private static (string Type, string Body) SaidBy(EventRow row) =>
        row.Type != EventTypes.Amended ? (row.Type, row.Body)
        : CorrectionFormat.Body(row.Type, row.Format, row.Body) is { RightType: { } right, Right: { } said }
            ? (right, said.GetRawText())
        : ("", "");

    // Few do, and the others need not be read.
    private static bool MayNameAReturn(EventRow row) => row.Type is EventTypes.Filed or EventTypes.Amended
        && row.Body.Contains("\"returnsFrom\"", StringComparison.Ordinal);

    private static CardId? ReturnNamedBy(EventRow row) => SaidBy(row) is (EventTypes.Filed, var body)
        ? CardFormat.Read(EventTypes.Filed, row.Format, body, BodyJson.Texts.FiledBody).ReturnsFrom
        : null;

    private void SortRows()
    {
        foreach (var own in _rows.Values)
        {
            own.Sort((left, right) => left.Version.CompareTo(right.Version));
        }
    }

    private PersonalPart? PersonalOf(EventRow row) =>
        _personal.TryGetValue((row.Stream, row.Version), out var found)
            ? new(found.Name, found.Phone, found.Note)
            : null;

    private void Take(IEnumerable<EventRow> rows)
    {
        foreach (var row in rows)
        {
            var card = Streams.CardOf(row.Stream);
            if (!_rows.TryGetValue(card, out var own))
            {
                _rows[card] = own = [];
            }

            own.Add(row);
            _read = null;
        }
    }

    private void Take(IEnumerable<PersonalRow> rows)
    {
        foreach (var row in rows)
        {
            _personal[(row.Stream, row.Version)] = row;
        }
    }
}
