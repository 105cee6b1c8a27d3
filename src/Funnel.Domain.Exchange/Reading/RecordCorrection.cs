using Funnel.Domain.Entries;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>A row of corrections.csv: a record that proved wrong.</summary>
/// <param name="File">The file of the record, without its ending.</param>
/// <param name="Id">The record's id, or its row's.</param>
/// <param name="Cause">Why it was wrong.</param>
/// <param name="Entry">When and by whom that was written down.</param>
/// <param name="Note">What was noted, if anything.</param>
/// <param name="Line">The line of the row.</param>
internal sealed record RecordCorrection(
    string File, string Id, CorrectionCause Cause, Entry Entry, string? Note, long Line);
