using Funnel.Domain.Cards;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Books;

/// <summary>Reads what came beside what was known.</summary>
internal static class Changes
{
    /// <summary>The records of one kind with what came of some.</summary>
    public static RecordChange<T> Of<T>(
        FunnelHistory known,
        FunnelHistory came,
        Func<FunnelHistory, IReadOnlyList<T>> standingOf,
        Func<FunnelHistory, IReadOnlyList<VoidedRecord<T>>> voidedOf,
        Func<T, object?> idOf,
        Func<T, Entry?> entryOf)
        where T : class => RecordChange<T>.Of(
            standingOf(known), voidedOf(known), standingOf(came), voidedOf(came), idOf, entryOf);

    /// <summary>What is known with what came in place of what goes by the same.</summary>
    public static IReadOnlyList<T> Together<T>(
        IReadOnlyList<T> known, IReadOnlyList<T> came, Func<T, object> idOf)
    {
        if (came.Count == 0)
        {
            return known;
        }

        var ids = came.Select(idOf).ToHashSet();
        return [.. known.Where(one => !ids.Contains(idOf(one))), .. came];
    }

    /// <summary>The cards that leads, and contacts with owners, are of.</summary>
    public static IEnumerable<CardId> CardsOf(FunnelHistory history) => history.Leads
        .Concat(history.Voided.Leads.Select(one => one.Record))
        .Select(lead => lead.Card).OfType<CardId>()
        .Concat(history.OwnerContacts.Select(one => one.Card))
        .Concat(history.Voided.OwnerContacts.Select(one => one.Record.Card))
        .Concat(history.OwnerTransfers.Select(one => one.Card))
        .Concat(history.Voided.OwnerTransfers.Select(one => one.Record.Card));
}
