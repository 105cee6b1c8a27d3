using Funnel.Domain.Entries;

namespace Funnel.Domain.Books;

/// <summary>Records of one kind with what came of some, and how those stood before.</summary>
/// <param name="Standing">The records that stand now.</param>
/// <param name="Voided">Those that proved wrong, in the order of their places.</param>
/// <param name="Before">Those that stood before and are another now, or gone.</param>
/// <param name="VoidedBefore">Those that had proved wrong before and are told of again.</param>
internal sealed record RecordChange<T>(
    IReadOnlyList<T> Standing,
    IReadOnlyList<VoidedRecord<T>> Voided,
    IReadOnlyList<T> Before,
    IReadOnlyList<VoidedRecord<T>> VoidedBefore)
    where T : class
{
    /// <summary>Puts in what came: each in place of itself, by its id or by its row; others come behind.</summary>
    /// <param name="standing">The records that stood.</param>
    /// <param name="voided">Those that had proved wrong.</param>
    /// <param name="came">Those that came, as they stand now.</param>
    /// <param name="cameVoided">Those that came and proved wrong.</param>
    /// <param name="idOf">What a record goes by besides its row; null where it has only that.</param>
    /// <param name="entryOf">When and by whom a record was written down.</param>
    public static RecordChange<T> Of(
        IReadOnlyList<T> standing,
        IReadOnlyList<VoidedRecord<T>> voided,
        IReadOnlyList<T> came,
        IReadOnlyList<VoidedRecord<T>> cameVoided,
        Func<T, object?> idOf,
        Func<T, Entry?> entryOf)
    {
        if (came.Count + cameVoided.Count == 0)
        {
            return new(standing, voided, [], []);
        }

        List<T> now = [.. standing];
        List<VoidedRecord<T>> wrong = [.. voided];
        List<T> before = [];
        List<VoidedRecord<T>> wrongBefore = [];
        foreach (var one in cameVoided)
        {
            TakeBack(RowOf(one.Record), one.Record);
            var place = now.FindIndex(record => IsRowOf(record, one.Record));
            var voidedAt = place < 0 ? Math.Min(one.Place, now.Count) : place;
            if (place >= 0)
            {
                before.Add(now[place]);
                now.RemoveAt(place);
                CloseUp(place);
            }

            wrong.Insert(wrong.FindLastIndex(other => other.Place <= voidedAt) + 1, one with { Place = voidedAt });
        }

        foreach (var one in came)
        {
            TakeBack(RowOf(one), one);
            var place = now.FindIndex(record => IsSame(record, one));
            if (place < 0)
            {
                now.Add(one);
                continue;
            }

            before.Add(now[place]);
            now[place] = one;
        }

        return new(now, wrong, before, wrongBefore);

        // What proved wrong may stand again, or be told of once more.
        void TakeBack(string? row, T record)
        {
            var place = wrong.FindIndex(other => row is null ? other.Record == record : RowOf(other.Record) == row);
            if (place >= 0)
            {
                wrongBefore.Add(wrong[place]);
                wrong.RemoveAt(place);
            }
        }

        // Those behind a record that is gone come one place further to the front.
        void CloseUp(int from) => wrong = wrong.ConvertAll(
            one => one.Place > from ? one with { Place = one.Place - 1 } : one);

        string? RowOf(T record) => entryOf(record)?.Row;

        bool IsRowOf(T record, T other) =>
            RowOf(record) is { } row && RowOf(other) is { } known ? row == known : record.Equals(other);

        bool IsSame(T record, T other) => idOf(other) is { } id
            ? id.Equals(idOf(record))
            : RowOf(other) is { } row && row == RowOf(record);
    }
}
