using Funnel.Domain.EntityFrameworkCore.EventFormats;
using Funnel.Domain.Entries;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>The records that stored rows tell of, those that proved wrong apart.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="entries">When and by whom rows were written down.</param>
/// <param name="noteOf">What was noted in a row, if that is still there.</param>
internal sealed class RecordRows<T>(RowEntries entries, Func<EventRow, string?> noteOf)
    where T : class
{
    private readonly List<T> _standing = [];
    private readonly List<VoidedRecord<T>> _voided = [];

    /// <summary>The records that stand, in the order they were added.</summary>
    public IReadOnlyList<T> Standing => _standing;

    /// <summary>Those that proved wrong.</summary>
    public IReadOnlyList<VoidedRecord<T>> Voided => _voided;

    /// <summary>The records of streams that are one record each, as the last row tells it.</summary>
    /// <param name="rows">The rows in the order of recording.</param>
    /// <param name="read">Reads a record from its first row and its last one.</param>
    public RecordRows<T> AddAll(IEnumerable<EventRow> rows, Func<EventRow, EventRow, T> read)
    {
        foreach (var stream in rows.GroupBy(row => row.Stream))
        {
            List<EventRow> all = [.. stream];
            Add(all.FindAll(row => !CorrectionFormat.Is(row.Type)), all, read);
        }

        return this;
    }

    /// <summary>Adds a record.</summary>
    /// <param name="own">Its rows; none where they are not known yet.</param>
    /// <param name="all">All rows of its stream, with the corrections among them.</param>
    /// <param name="read">Reads the record from its first row and its last one.</param>
    public void Add(List<EventRow> own, List<EventRow> all, Func<EventRow, EventRow, T> read)
    {
        if (own.Count == 0)
        {
            return;
        }

        var record = read(own[0], own[^1]);
        if (own.Select(row => VoidOf(row.Id, all)).FirstOrDefault(found => found is not null) is not { } voided)
        {
            _standing.Add(record);
            return;
        }

        _voided.Add(new(record, CauseOf(voided), entries.Of(voided))
        {
            Place = _standing.Count,
            Note = noteOf(voided),
        });
    }

    /// <summary>The row that voids another one and is not void itself; null where none does.</summary>
    public static EventRow? VoidOf(string id, List<EventRow> all) => all.Find(row =>
        CorrectionFormat.Is(row.Type) && BodyOf(row).Target == id && VoidOf(row.Id, all) is null);

    private static CorrectionCause CauseOf(EventRow row) => BodyOf(row).Cause;

    private static CorrectionBody BodyOf(EventRow row) => CorrectionFormat.Body(row.Type, row.Format, row.Body);
}
