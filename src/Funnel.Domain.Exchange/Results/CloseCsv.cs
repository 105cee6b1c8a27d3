using System.Globalization;
using Funnel.Domain.Exchange.Csv;
using Funnel.Domain.Exchange.Reading;
using Funnel.Domain.Restatement;
using NodaTime.Text;

namespace Funnel.Domain.Exchange.Results;

/// <summary>Month-ends as rows of closes.csv, which a dataset holds.</summary>
public static class CloseCsv
{
    /// <summary>Writes the header and a row for each figure.</summary>
    public static void Write(TextWriter output, IEnumerable<MonthClose> closes)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(closes);
        using var csv = CsvOutput.ForSpreadsheets(output);
        csv.WriteRecord([.. CloseRows.Layout.Columns.ToArray().Select(column => column.Name)]);
        foreach (var close in closes)
        {
            foreach (var figure in close.Figures)
            {
                csv.WriteRecord(RowOf(close, figure));
            }
        }
    }

    /// <summary>The values of one figure's row.</summary>
    internal static string[] RowOf(MonthClose close, ClosedFigure figure) =>
    [
        close.Dealer.Value,
        string.Create(CultureInfo.InvariantCulture, $"{close.Month.Year:D4}-{close.Month.Month:D2}"),
        LocalDatePattern.Iso.Format(close.AsOf),
        LocalDatePattern.Iso.Format(close.KnownOn),
        close.Standard,
        figure.Kpi,
        figure.Numerator.ToString(CultureInfo.InvariantCulture),
        figure.Denominator?.ToString(CultureInfo.InvariantCulture) ?? "",
        figure.Digest,
        figure.Version?.ToString(CultureInfo.InvariantCulture) ?? "",
        figure.Fingerprint ?? "",
        close.Definitions ?? "",
    ];
}
