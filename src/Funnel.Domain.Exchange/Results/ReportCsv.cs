using System.Globalization;
using CsvHelper;
using Funnel.Domain.Exchange.Csv;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Exchange.Results;

/// <summary>
/// A report as CSV that a spreadsheet may open: one row for each KPI of each group, then the total with
/// <c>scope</c> = <c>total</c> and empty keys.
/// </summary>
public static class ReportCsv
{
    /// <summary>Writes the table, a line for each group and KPI.</summary>
    public static void Write(TextWriter output, ReportResult report)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var csv = CsvOutput.ForSpreadsheets(output);
        string[] columns = ["scope", .. report.Table.By.Select(d => d.Id), "kpi", "numerator", "denominator", "value"];
        foreach (var column in columns)
        {
            csv.WriteField(column);
        }

        csv.EndRecord();

        foreach (var group in report.Table.Groups)
        {
            WriteRows(csv, "group", group.Key.Values, group.Values);
        }

        WriteRows(csv, "total", [.. report.Table.By.Select(_ => "")], report.Table.Total);
    }

    private static void WriteRows(
        CsvWriter csv, string scope, IReadOnlyList<string> key, IReadOnlyList<KpiValue> values)
    {
        foreach (var value in values)
        {
            csv.WriteField(scope);
            foreach (var part in key)
            {
                csv.WriteField(part);
            }

            csv.WriteField(value.Kpi.Id);
            WriteNumber<long>(csv, value.Refusal is null ? value.Numerator : null);
            WriteNumber(csv, value.Refusal is null ? value.Denominator : null);
            WriteNumber(csv, value.Value);
            csv.EndRecord();
        }
    }

    private static void WriteNumber<T>(CsvWriter csv, T? number)
        where T : struct, IUtf8SpanFormattable
    {
        if (number is { } known)
        {
            csv.WriteField(known, default, CultureInfo.InvariantCulture);
        }
        else
        {
            csv.WriteField("");
        }
    }
}
