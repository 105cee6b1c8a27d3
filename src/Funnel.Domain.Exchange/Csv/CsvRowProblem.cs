namespace Funnel.Domain.Exchange.Csv;

/// <summary>Why a row cannot be split into the fields its writer meant, or is too long to be held.</summary>
internal enum CsvRowProblem
{
    None,
    UnclosedQuote,
    TextAfterClosingQuote,
    StrayQuote,
    LongField,
}
