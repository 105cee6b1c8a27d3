using Funnel.Domain.Entries;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>Which records were known on a day.</summary>
internal static class KnownRecords
{
    /// <summary>
    /// The records known at the end of a day, in their order; the same list where that is all of them.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <param name="standing">The records that stand now.</param>
    /// <param name="voided">Those that proved wrong, in the order of their places among the others.</param>
    /// <param name="of">The day a record tells of, and when it was written down.</param>
    public static IReadOnlyList<T> By<T>(
        LocalDate day,
        IReadOnlyList<T> standing,
        IReadOnlyList<VoidedRecord<T>> voided,
        Func<T, (LocalDate HappenedOn, Entry? Entry)> of)
        where T : class
    {
        var isAllKnown = voided.All(one => one.VoidedOn <= day)
            && (standing is IEntryTelling { HasEntries: false } || standing.All(IsKnown));
        return isAllKnown
            ? standing
            :
            [
                .. VoidedRecords.InPlace(standing, voided)
                    .Where(one => one.Voided is null || one.Voided.VoidedOn > day)
                    .Select(one => one.Record).Where(IsKnown),
            ];

        // What is not told apart was recorded on its own day, and what happens after a report's last day is cut anyway.
        bool IsKnown(T record) =>
            of(record) is var (happenedOn, entry) && (entry?.RecordedOn is not { } on || on <= day || on == happenedOn);
    }
}
