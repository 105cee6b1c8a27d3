using Funnel.Domain.Dealers;
using Funnel.Domain.Exchange.Csv;
using Funnel.Domain.Targets;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The rows of targets.csv.</summary>
internal static class TargetRows
{
    private const int Dealer = 0;
    private const int Consultant = 1;
    private const int Month = 2;
    private const int Metric = 3;
    private const int Value = 4;

    public static CsvLayout Layout { get; } = new(
        CsvColumn.Required("dealer"),
        CsvColumn.Optional("consultant"),
        CsvColumn.Required("month"),
        CsvColumn.Required("metric"),
        CsvColumn.Required("value"));

    public static MonthlyTarget Read(ref RowFields row) => new(
        new(row.Shared(Dealer)),
        row.SharedOrNone(Consultant) is { } consultant ? new ConsultantId(consultant) : null,
        row.Month(Month),
        row.Code(Metric, CodeTables.Metrics),
        row.Count(Value));
}
