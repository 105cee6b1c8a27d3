using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange;

/// <summary>A row that is left out, and why: it is faulty itself, or depends on a card that is left out.</summary>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Line">The line, from 1, on which the row starts; 0 where the file as a whole is meant.</param>
/// <param name="Column">The column's name, or empty where the row as a whole is meant.</param>
/// <param name="Value">What was found, shortened; empty where it must not or cannot be shown.</param>
/// <param name="Reason">Why it is left out, as a sentence.</param>
public sealed record DatasetRejection(string File, long Line, string Column, string Value, Phrase Reason);
