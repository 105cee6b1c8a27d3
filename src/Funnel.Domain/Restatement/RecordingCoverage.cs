using Funnel.Domain.Entries;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Restatement;

/// <summary>How many rows of a history tell when they were written down.</summary>
internal static class RecordingCoverage
{
    /// <summary>The share of the rows; null where there is none.</summary>
    public static double? Of(FunnelHistory history)
    {
        var (told, rows) = history.Cards.Log?.Coverage() ?? default;
        Count(history.Traffic, record => record.Entry);
        Count(history.Leads, lead => lead.Entry);
        Count(history.BaseCustomers, customer => customer.Entry);
        Count(history.Checks, check => check.Entry);
        Count(history.OwnerContacts, contact => contact.Entry);
        Count(history.OwnerTransfers, transfer => transfer.Entry);
        return rows == 0 ? null : (double)told / rows;

        void Count<T>(IReadOnlyList<T> records, Func<T, Entry?> entryOf)
        {
            rows += records.Count;
            told += records.LongCount(record => entryOf(record)?.RecordedOn is not null);
        }
    }
}
