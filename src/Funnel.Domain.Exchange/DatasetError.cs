using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange;

/// <summary>Why a row of a dataset cannot stand. It never shows what is known of a person.</summary>
/// <param name="File">The file's name without its folder; the folder itself where that is missing.</param>
/// <param name="Line">The line, from 1, on which the row starts; 0 where the file as a whole is meant.</param>
/// <param name="Column">The column's name, or empty where the row as a whole is meant.</param>
/// <param name="Value">What was found, shortened; empty where it must not or cannot be shown.</param>
/// <param name="Message">What was expected, as a sentence.</param>
public sealed record DatasetError(string File, long Line, string Column, string Value, Phrase Message)
{
    /// <summary>The sound rows that are left out only because of this one; they have no errors of their own.</summary>
    public int Followers { get; init; }
}
