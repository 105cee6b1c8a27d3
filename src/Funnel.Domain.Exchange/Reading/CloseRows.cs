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

    public static CsvLayout Layout { get; } = new(
        CsvColumn.Required("dealer"),
        CsvColumn.Required("month"),
        CsvColumn.Required("as_of"),
        CsvColumn.Required("known_on"),
        CsvColumn.Required("standard"),
        CsvColumn.Required("kpi"),
        CsvColumn.Required("numerator"),
        CsvColumn.Optional("denominator"),
        CsvColumn.Required("digest"));

    /// <summary>One figure, with the month-end it is of.</summary>
    public static (MonthClose Close, ClosedFigure Figure) Read(ref RowFields row)
    {
        var (asOf, knownOn) = (row.Date(AsOf), row.Date(KnownOn));
        if (knownOn < asOf && !row[KnownOn].IsEmpty)
        {
            row.Refuse(KnownOn, DatasetMessages.KnownBeforeSeen);
        }

        var close = new MonthClose(
            new DealerId(row.Shared(Dealer)), row.Month(Month), asOf, knownOn, row.Shared(Standard), []);
        return (close, new(row.Shared(Kpi), row.Whole(Numerator) ?? 0, WholeOrNone(ref row), row.Own(Digest)));
    }

    /// <summary>The month-ends, their figures in the order of the rows.</summary>
    public static IReadOnlyList<MonthClose> Together(IEnumerable<(MonthClose Close, ClosedFigure Figure)> rows) =>
    [
        .. rows.GroupBy(row => row.Close with { Figures = [] })
            .Select(close => close.First().Close with { Figures = [.. close.Select(row => row.Figure)] }),
    ];

    private static long? WholeOrNone(ref RowFields row) => row[Denominator].IsEmpty ? null : row.Whole(Denominator);
}
