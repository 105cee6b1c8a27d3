using Funnel.Domain.Cards;
using Funnel.Domain.Entries;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>
/// Puts together what is in memory and what came since, as all of it is known now.
/// </summary>
internal static class RecordedTogether
{
    /// <summary>The cards that stand: those that came in place of themselves, without those now void.</summary>
    public static CardIndex Standing(CardIndex before, CardIndex came)
    {
        var changed = came.FilingsInOrder().Select(filing => filing.Card).ToHashSet();
        return
        [
            .. before.Where(card => !changed.Contains(card.Id) || came.Contains(card.Id))
                .Select(card => came.TryGet(card.Id, out var now) ? now : card),
            .. came.Where(card => !before.Contains(card.Id)),
        ];
    }

    /// <summary>The records that stand and those that proved wrong, each known by its row.</summary>
    public static (IReadOnlyList<T> Standing, IReadOnlyList<VoidedRecord<T>> Voided) Records<T>(
        (IReadOnlyList<T> Standing, IReadOnlyList<VoidedRecord<T>> Voided) before,
        (IReadOnlyList<T> Standing, IReadOnlyList<VoidedRecord<T>> Voided) came,
        Func<T, Entry?> entryOf)
        where T : class
    {
        if (came.Standing.Count + came.Voided.Count == 0)
        {
            return before;
        }

        var news = came.Standing.ToDictionary(RowOf);
        var gone = came.Voided.Select(one => RowOf(one.Record)).ToHashSet();
        List<T> standing =
        [
            .. before.Standing.Where(one => !gone.Contains(RowOf(one)))
                .Select(one => news.Remove(RowOf(one), out var now) ? now : one),
        ];
        standing.AddRange(came.Standing.Where(one => news.ContainsKey(RowOf(one))));
        gone.UnionWith(came.Standing.Select(RowOf));
        return (
            standing,
            [.. before.Voided.Where(one => !gone.Contains(RowOf(one.Record))), .. came.Voided]);

        string RowOf(T record) => entryOf(record)!.Row!;
    }
}
