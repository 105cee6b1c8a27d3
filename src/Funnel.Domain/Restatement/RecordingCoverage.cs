using Funnel.Domain.Cards;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Restatement;

/// <summary>
/// How many rows of a history tell the day they were written down; all others count as written down on the day they
/// tell of (ours 2).
/// </summary>
public static class RecordingCoverage
{
    /// <summary>The share of the rows, from 0 to 1; null where there is none.</summary>
    public static double? Of(FunnelHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var (told, rows) = OfRows(history.Cards) ?? OfObjects(history.Cards);
        Count(history.Traffic, record => record.Entry);
        Count(history.Leads, lead => lead.Entry);
        Count(history.BaseCustomers, customer => customer.Entry);
        Count(history.Checks, check => check.Entry);
        Count(history.OwnerContacts, contact => contact.Entry);
        Count(history.OwnerTransfers, transfer => transfer.Entry);
        return rows == 0 ? null : (double)told / rows;

        static (long Told, long Rows)? OfRows(CardIndex cards) => cards.Log is not { } log
            ? null
            : log.Coverage(cards.Only is { } only ? card => log.Rows.DealerAt(card) == only : null);

        static (long Told, long Rows) OfObjects(CardIndex cards) => (
            cards.Sum(card => card.Events.Select(e => e.Entry).Prepend(card.Filing.Entry)
                .LongCount(entry => entry?.RecordedOn is not null)),
            cards.Sum(card => 1L + card.Events.Count));

        void Count<T>(IReadOnlyList<T> records, Func<T, Entry?> entryOf)
        {
            rows += records.Count;
            told += records.LongCount(record => entryOf(record)?.RecordedOn is not null);
        }
    }
}
