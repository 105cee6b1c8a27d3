using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange;

/// <summary>Something odd in a row that is kept: it breaks a rule, or means nothing.</summary>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Line">The line, from 1, on which the row starts.</param>
/// <param name="Column">The column's name.</param>
/// <param name="Value">What was found, shortened.</param>
/// <param name="Message">What is odd, as a sentence.</param>
public sealed record DatasetFinding(string File, long Line, string Column, string Value, Phrase Message);
