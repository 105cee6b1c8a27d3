namespace Funnel.Domain.Exchange.Csv;

/// <summary>What a reader came upon when it moved on.</summary>
internal enum CsvStep
{
    End,
    Row,
    BrokenQuotes,
    LongRow,
}
