using Funnel.Domain.Dealers;
using Funnel.Domain.Exchange.Csv;
using Funnel.Domain.Restatement;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The rows of closes.csv: a figure of a month-end each.</summary>
internal static class CloseRows
{
    private const int Dealer = 0;
    private const int Month = 1;
    private const int AsOf = 2;
    private const int KnownOn = 3;
    private const int Standard = 4;
    private const int Kpi = 5;
    private const int Numerator = 6;
    private const int Denominator = 7;
    private const int Digest = 8;
    private const int Version = 9;
    private const int Fingerprint = 10;
    private const int Definitions = 11;

    public static CsvLayout Layout { get; } = new(
        CsvColumn.Required("dealer"),
        CsvColumn.Required("month"),
        CsvColumn.Required("as_of"),
        CsvColumn.Required("known_on"),
        CsvColumn.Required("standard"),
        CsvColumn.Required("kpi"),
        CsvColumn.Required("numerator"),
        CsvColumn.Optional("denominator"),
        CsvColumn.Required("digest"),
        CsvColumn.Optional("version"),
        CsvColumn.Optional("fingerprint"),
        CsvColumn.Optional("definitions"));

    /// <summary>One figure, with the month-end it is of.</summary>
    public static (MonthClose Close, ClosedFigure Figure) Read(ref RowFields row)
    {
        var (asOf, knownOn) = (row.Date(AsOf), row.Date(KnownOn));
        if (knownOn < asOf && !row[KnownOn].IsEmpty)
        {
            row.Refuse(KnownOn, DatasetMessages.KnownBeforeSeen);
        }

        var close = new MonthClose(
            new DealerId(row.Shared(Dealer)), row.Month(Month), asOf, knownOn, row.Shared(Standard), [])
        {
            Definitions = row[Definitions].IsEmpty ? null : row.Shared(Definitions),
        };
        var figure = new ClosedFigure(
            row.Shared(Kpi), row.Whole(Numerator) ?? 0, WholeOrNone(ref row, Denominator), row.Own(Digest))
        {
            Version = (int?)WholeOrNone(ref row, Version),
            Fingerprint = row[Fingerprint].IsEmpty ? null : row.Shared(Fingerprint),
        };
        return (close, figure);
    }

    /// <summary>
    /// The month-ends, their figures in the order of the rows; of a figure told twice the first stands.
    /// </summary>
    public static IReadOnlyList<MonthClose> Together(IEnumerable<(MonthClose Close, ClosedFigure Figure)> rows) =>
    [
        .. rows.GroupBy(row => row.Close).Select(close => close.Key with
        {
            Figures = [.. close.Select(row => row.Figure).DistinctBy(figure => figure.Kpi)],
        }),
    ];

    private static long? WholeOrNone(ref RowFields row, int column) => row[column].IsEmpty ? null : row.Whole(column);
}
