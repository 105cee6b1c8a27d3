using CsvHelper;

namespace Funnel.Domain.Exchange.Csv;

/// <summary>CSV as it is written here: RFC 4180, UTF-8 without a byte order mark, the lines ended by CR LF.</summary>
public static class CsvOutput
{
    private static readonly CsvWriterOptions Exact = new()
    {
        Separator = ',',
        NewLine = "\r\n",
        TrueValue = "true",
        FalseValue = "false",
    };

    // A line feed starts a formula after an import too, so it joins those OWASP names first: = + - @ tab CR.
    private static readonly CsvWriterOptions Neutral = Exact with
    {
        Injection = CsvInjection.Escape,
        InjectionCharacters = "=+-@\t\r\n",
    };

    private static readonly CsvWriterOptions Ragged = Exact with { ValidateFieldCount = false };

    /// <summary>The same for rows of any number of fields.</summary>
    internal static CsvWriter ForRows(Stream stream) => CsvWriter.Create(stream, Ragged);

    /// <summary>For a dataset that a program reads back: every text comes out as it went in.</summary>
    public static CsvWriter ForDatasets(Stream stream) => CsvWriter.Create(stream, Exact);

    /// <summary>
    /// For a table that somebody may open in a spreadsheet: a text that would run there as a formula is led by an
    /// apostrophe. Numbers and dates are no text: write them as what they are.
    /// </summary>
    public static CsvWriter ForSpreadsheets(TextWriter output) => CsvWriter.Create(output, Neutral, leaveOpen: true);
}
