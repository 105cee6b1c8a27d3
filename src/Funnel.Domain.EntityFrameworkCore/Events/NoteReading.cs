using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.EventFormats;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// Reads the last notes of cards, without reading any history but that of cards with a corrected row.
/// </summary>
internal sealed class NoteReading(DbContext context, DealerStandards standards)
{
    // SQLite took no more parameters than this in a statement for a long time.
    private const int CardsInAQuestion = 900;

    private static readonly string Contact = Codes.Of<CardMove>().CodeOf(CardMove.Contact);
    private static readonly string[] Correcting = [EventTypes.Amended, EventTypes.Voided];

    public async Task<IReadOnlyDictionary<CardId, CardNote>> ReadAsync(
        IEnumerable<CardId> cards, CancellationToken stop)
    {
        Dictionary<CardId, CardNote> notes = [];
        List<CardId> corrected = [];
        foreach (var streams in cards.Distinct().Select(Streams.Of).Chunk(CardsInAQuestion))
        {
            var rows = from note in context.Set<PersonalRow>().AsNoTracking()
                       join row in context.Set<EventRow>().AsNoTracking()
                           on new { note.Stream, note.Version } equals new { row.Stream, row.Version }
                       where streams.Contains(note.Stream) && note.Note != null && row.Type == Contact
                       orderby row.HappenedOn, row.Version
                       select new { note.Stream, note.Note, row.HappenedOn };
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(stop))
            {
                notes[Streams.CardOf(row.Stream)] = new(DayNumber.ToDate(row.HappenedOn), row.Note!);
            }

            corrected.AddRange((await context.Set<EventRow>()
                .Where(row => Correcting.Contains(row.Type) && streams.Contains(row.Stream))
                .Select(row => row.Stream).Distinct().ToListAsync(stop)).Select(Streams.CardOf));
        }

        if (corrected.Count > 0)
        {
            await CorrectAsync(notes, corrected, stop);
        }

        return notes;
    }

    private async Task CorrectAsync(
        Dictionary<CardId, CardNote> notes, List<CardId> corrected, CancellationToken stop)
    {
        var read = new CardStreams(context, standards);
        await read.LoadAsync(corrected, stop);
        foreach (var card in corrected)
        {
            notes.Remove(card);
            if (read.Index.TryGet(card, out var standing)
                && standing.Events.OfType<CardEvent.Contact>().LastOrDefault(made => made.Note is not null)
                    is { } last)
            {
                notes[card] = new(last.On, last.Note!);
            }
        }
    }
}
