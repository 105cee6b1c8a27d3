using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Csv;

/// <summary>What is wrong at one place of a file, fit to be shown: the value is never a personal one.</summary>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Line">
/// The line, counted from 1, on which the row starts; for broken quoting, on which the broken field starts.
/// </param>
/// <param name="Column">The column's name in the header, or empty where the row as a whole is meant.</param>
/// <param name="Value">What was found, or empty where it must not or cannot be shown.</param>
/// <param name="Expected">What should have stood there, as a noun phrase.</param>
internal sealed record CsvFault(string File, long Line, string Column, string Value, Phrase Expected);
