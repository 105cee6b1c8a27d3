using System.Globalization;
using System.Text;
using CsvHelper;
using Funnel.Domain.Exchange.Csv;
using Microsoft.AspNetCore.Mvc;

namespace Funnel.Samples.Dashboard.Exports;

/// <summary>
/// A table as CSV that a spreadsheet may open: UTF-8 with its mark, numbers as they are, and no text that would run
/// as a formula.
/// </summary>
/// <param name="Name">What the file is called, without its ending.</param>
/// <param name="Columns">The titles.</param>
/// <param name="Rows">The cells: texts, whole numbers, fractions, or null for none.</param>
internal sealed record CsvTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    public FileContentResult Download() => new(Bytes(), "text/csv; charset=utf-8") { FileDownloadName = Name + ".csv" };

    public byte[] Bytes()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvOutput.ForSpreadsheets(text))
        {
            foreach (var column in Columns)
            {
                csv.WriteField(column);
            }

            csv.EndRecord();
            foreach (var row in Rows)
            {
                foreach (var cell in row)
                {
                    Write(csv, cell);
                }

                csv.EndRecord();
            }
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Write(CsvWriter csv, object? cell)
    {
        switch (cell)
        {
            case null:
                csv.WriteField("");
                break;
            case string text:
                csv.WriteField(text);
                break;
            case long whole:
                csv.WriteField(whole, default, CultureInfo.InvariantCulture);
                break;
            case double fraction:
                csv.WriteField(fraction, default, CultureInfo.InvariantCulture);
                break;
            case decimal amount:
                csv.WriteField(amount, default, CultureInfo.InvariantCulture);
                break;
            default:
                throw new ArgumentException($"A cell of type {cell.GetType().Name} is neither text nor number.");
        }
    }
}
