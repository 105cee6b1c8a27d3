using CsvHelper;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Datasets.Csv;

namespace Funnel.Samples.Dashboard.Tables;

/// <summary>Writes lists as CSV that a spreadsheet may open: UTF-8 with its mark, no cell runs as a formula.</summary>
internal sealed class ListCsv(StringWriter text, Visitor visitor)
{
    /// <summary>Several lists of one download, each under headings of its own and an empty line between them.</summary>
    public static async Task<byte[]> WriteAsync(Visitor visitor, Func<ListCsv, Task> lists)
    {
        await using var text = new StringWriter();
        await lists(new(text, visitor));
        return [.. System.Text.Encoding.UTF8.Preamble, .. System.Text.Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>Starts a list; the second one and further ones after an empty line.</summary>
    public void Headings(ListTable table)
    {
        if (text.GetStringBuilder().Length > 0)
            text.Write("\r\n");
        using var csv = CsvOutput.ForSpreadsheets(text);
        foreach (var (title, _) in table.Headings)
            csv.WriteField(visitor.Say(title));
        csv.EndRecord();
    }

    public void Rows(ListTable table)
    {
        using var csv = CsvOutput.ForSpreadsheets(text);
        foreach (var row in table.Rows)
        {
            for (var place = 0; place < row.Count; place++)
                Write(csv, row[place].Text, table.Headings[place].IsNumber);
            csv.EndRecord();
        }
    }

    // A number is no text: a minus sign at its front starts no formula.
    private static void Write(CsvWriter csv, string cell, bool isNumber)
    {
        if (isNumber && long.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out var number))
            csv.WriteField(number, default, System.Globalization.CultureInfo.InvariantCulture);
        else
            csv.WriteField(cell);
    }
}
