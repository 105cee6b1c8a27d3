using Funnel.Domain.Checks;
using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The rows of record_checks.csv.</summary>
internal static class RecordCheckRows
{
    private const int Dealer = 0;
    private const int On = 1;
    private const int CheckedAt = 2;
    private const int ClosedAt = 3;
    private const int Entry = 4;

    public static CsvLayout Layout { get; } = new(
        CsvColumn.Required("dealer"),
        CsvColumn.Required("on"),
        CsvColumn.Required("checked_at"),
        CsvColumn.Optional("closed_at"),
        CsvColumn.Optional("row"),
        CsvColumn.Optional("recorded_on"),
        CsvColumn.Optional("recorded_by"));

    public static RecordCheck Read(ref RowFields row) =>
        new(new(row.Shared(Dealer)), row.Date(On), row.Moment(CheckedAt), row.MomentOrNone(ClosedAt))
        {
            Entry = row.NamedEntry(Entry, row.MomentRead(CheckedAt)?.Date ?? default),
        };
}
