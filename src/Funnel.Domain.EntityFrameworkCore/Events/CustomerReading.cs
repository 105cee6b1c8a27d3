using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.EventFormats;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// Reads the people behind cards, without reading any history but that of cards with an amended row.
/// </summary>
internal sealed class CustomerReading(DbContext context, DealerStandards standards)
{
    // SQLite took no more parameters than this in a statement for a long time.
    private const int CardsInAQuestion = 900;
    private const int VersionOfTheFiling = 1;

    public async Task<IReadOnlyDictionary<CardId, CustomerDetails>> ReadAsync(
        IEnumerable<CardId> cards, CancellationToken stop)
    {
        Dictionary<CardId, CustomerDetails> details = [];
        List<CardId> amended = [];
        foreach (var streams in cards.Distinct().Select(Streams.Of).Chunk(CardsInAQuestion))
        {
            var rows = context.Set<PersonalRow>().AsNoTracking()
                .Where(row => row.Version == VersionOfTheFiling && streams.Contains(row.Stream)).AsAsyncEnumerable();
            await foreach (var row in rows.WithCancellation(stop))
            {
                details[Streams.CardOf(row.Stream)] = new(row.Name, row.Phone);
            }

            amended.AddRange((await context.Set<EventRow>()
                .Where(row => row.Type == EventTypes.Amended && streams.Contains(row.Stream))
                .Select(row => row.Stream).Distinct().ToListAsync(stop)).Select(Streams.CardOf));
        }

        if (amended.Count > 0)
        {
            await CorrectAsync(details, amended, stop);
        }

        return details;
    }

    private async Task CorrectAsync(
        Dictionary<CardId, CustomerDetails> details, List<CardId> amended, CancellationToken stop)
    {
        var read = new CardStreams(context, standards);
        await read.LoadAsync(amended, stop);
        foreach (var card in amended)
        {
            details.Remove(card);
            if (read.Card(card).Filing.Customer is { } customer)
            {
                details[card] = customer;
            }
        }
    }
}
