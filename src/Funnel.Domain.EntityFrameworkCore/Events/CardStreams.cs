using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.EventFormats;
using Funnel.Domain.Intent;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>The stored events of cards, from which the cards are made.</summary>
/// <param name="context">The context.</param>
/// <param name="scale">The scale the cards are graded on.</param>
/// <param name="withPersonal">Whether names, phone numbers and notes are wanted.</param>
internal sealed class CardStreams(DbContext context, LevelScale scale, bool withPersonal = true)
{
    private const int AtATime = 500;

    private readonly Dictionary<CardId, List<EventRow>> _rows = [];
    private readonly Dictionary<(string Stream, int Version), PersonalRow> _personal = [];

    /// <summary>Every card loaded, in the order of their filing.</summary>
    public IEnumerable<CardId> Cards => _rows.Keys;

    /// <summary>Loads a card, with those it has taken over; whether there is such a card.</summary>
    public async Task<bool> LoadAsync(CardId card, CancellationToken stop)
    {
        await LoadAsync([card], stop);
        return _rows.ContainsKey(card);
    }

    /// <summary>Loads cards, with those they have taken over; a card that is not there is passed over.</summary>
    public async Task LoadAsync(IEnumerable<CardId> cards, CancellationToken stop)
    {
        for (HashSet<CardId> wanted = [.. cards]; wanted.Count > 0;)
        {
            wanted.ExceptWith(_rows.Keys);
            HashSet<CardId> others = [];
            foreach (var some in wanted.Select(Streams.Of).Chunk(AtATime))
            {
                var rows = await context.Set<EventRow>().AsNoTracking()
                    .Where(row => some.Contains(row.Stream)).OrderBy(row => row.Version).ToListAsync(stop);
                Take(rows);
                others.UnionWith(rows.Select(TakenOver).OfType<TookOverBody>().Select(taken => taken.Other));
                if (withPersonal)
                {
                    Take(await context.Set<PersonalRow>().AsNoTracking()
                        .Where(row => some.Contains(row.Stream)).ToListAsync(stop));
                }
            }

            // What is not there now will not be there the next time.
            others.ExceptWith(wanted);
            wanted = others;
        }
    }

    /// <summary>Loads every card.</summary>
    public async Task LoadAllAsync(CancellationToken stop)
    {
        var rows = context.Set<EventRow>().AsNoTracking()
            .Where(row => row.Stream.StartsWith(Streams.Cards)).OrderBy(row => row.Position).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(stop))
        {
            Take([row]);
        }

        foreach (var own in _rows.Values)
        {
            own.Sort((left, right) => left.Version.CompareTo(right.Version));
        }

        if (withPersonal)
        {
            Take(await context.Set<PersonalRow>().AsNoTracking()
                .Where(row => row.Stream.StartsWith(Streams.Cards)).ToListAsync(stop));
        }
    }

    /// <summary>Whether a card was loaded.</summary>
    public bool Has(CardId card) => _rows.ContainsKey(card);

    public int VersionOf(CardId card) => _rows[card][^1].Version;

    /// <summary>A card, as it stands or as it stood at a version.</summary>
    public CustomerCard Card(CardId card, int version = int.MaxValue)
    {
        var rows = _rows.TryGetValue(card, out var found) ? found
            : throw new KeyNotFoundException($"There is no card '{card}' in the store.");
        var filing = rows[0];
        var closing = rows.Find(ClosesForGood);
        return CustomerCard.Restore(
            CardFormat.ReadFiling(filing.Format, filing.Body, PersonalOf(filing)),
            scale,
            rows.Skip(1).Where(row => row.Version <= version && !IsOwners(row))
                .OrderBy(row => row.HappenedOn).ThenBy(row => PlaceInDay(row, closing)).Select(Event));
    }

    public IEnumerable<HistoryEntry> HistoryOf(CardId card) => _rows[card].Select(row => new HistoryEntry(
        row.Version, row.Type, DayNumber.ToDate(row.HappenedOn), DayNumber.ToDate(row.RecordedOn), new(row.EventId))
    {
        By = row.RecordedBy,
        At = MomentOf(row.RecordedAt),
    });

    public IEnumerable<OwnerContact> OwnerContactsOf(CardId card) => _rows[card]
        .Where(row => row.Type == EventTypes.OwnerContact)
        .Select(row => RecordFormat.ReadOwnerContact(card, row.Format, row.Body));

    public IEnumerable<OwnerTransfer> OwnerTransfersOf(CardId card) => _rows[card]
        .Where(row => row.Type == EventTypes.OwnerTransfer)
        .Select(row => RecordFormat.ReadOwnerTransfer(card, row.Format, row.Body, PersonalOf(row)?.Note));

    // SQLite keeps moments as text, without their zone.
    private static Instant? MomentOf(DateTime? utc) =>
        utc is { } moment ? Instant.FromDateTimeUtc(DateTime.SpecifyKind(moment, DateTimeKind.Utc)) : null;

    private CardEvent Event(EventRow row) => CardFormat.Read(
        row.Type,
        row.Format,
        row.Body,
        PersonalOf(row)?.Note,
        (id, version) => Card(id, version).SeenFrom(LocalDate.MaxIsoValue));

    private static TookOverBody? TakenOver(EventRow row) => row.Type == Codes.Of<CardMove>().CodeOf(CardMove.TakeOver)
        ? CardFormat.Read(row.Type, row.Format, row.Body, BodyJson.Texts.TookOverBody)
        : null;

    // What a later export tells of earlier days comes to stand there, before what ended the card on that day; but what
    // was merged into the card may be given back when it has ended.
    private static int PlaceInDay(EventRow row, EventRow? closing)
    {
        if (row == closing)
        {
            return 1;
        }

        return row.Version > closing?.Version && row.Type == Codes.Of<CardMove>().CodeOf(CardMove.GiveBack) ? 2 : 0;
    }

    private static bool ClosesForGood(EventRow row) =>
        Codes.Of<CardMove>().TryGet(row.Type, out var move) && move is CardMove.Deliver or CardMove.Lose;

    private static bool IsOwners(EventRow row) => row.Type is EventTypes.OwnerContact or EventTypes.OwnerTransfer;

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
