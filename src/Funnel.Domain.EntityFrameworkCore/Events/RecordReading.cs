using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Checks;
using Funnel.Domain.EntityFrameworkCore.EventFormats;
using Funnel.Domain.Leads;
using Funnel.Domain.Traffic;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// Reads the records that are no moves of a card. One that was replaced is told as it stands, and was written down when
/// it was first.
/// </summary>
/// <param name="entries">When and by whom rows were written down.</param>
/// <param name="noteOf">What was noted in a row, if that is wanted and still there.</param>
internal sealed class RecordReading(RowEntries entries, Func<EventRow, string?> noteOf)
{
    public RecordRows<TrafficRecord> Traffic(IEnumerable<EventRow> rows) => Read(rows, (first, row) =>
        RecordFormat.ReadTraffic(row.Format, row.Body) with { Entry = entries.Of(first) });

    public RecordRows<BaseCustomer> BaseCustomers(IEnumerable<EventRow> rows) => Read(rows, (first, row) =>
        RecordFormat.ReadBaseCustomer(row.Format, row.Body, noteOf(row)) with { Entry = entries.Of(first) });

    public RecordRows<Lead> Leads(IEnumerable<EventRow> rows) => Read(rows, (first, row) =>
        RecordFormat.ReadLead(row.Format, row.Body) with { Entry = entries.Of(first) });

    public RecordRows<Check> Checks(IEnumerable<EventRow> rows) => Read(rows, (first, row) =>
        RecordFormat.ReadCheck(row.Format, row.Body) with { Entry = entries.Of(first) });

    public RecordRows<RecordCheck> RecordChecks(IEnumerable<EventRow> rows) => Read(rows, (first, row) =>
        RecordFormat.ReadRecordCheck(row.Format, row.Body) with { Entry = entries.Of(first) });

    private RecordRows<T> Read<T>(IEnumerable<EventRow> rows, Func<EventRow, EventRow, T> read)
        where T : class => new RecordRows<T>(entries, noteOf).AddAll(rows, read);
}
