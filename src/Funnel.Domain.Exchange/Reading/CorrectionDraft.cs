using Funnel.Domain.Entries;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>A correction as its row tells it, before the row it corrects is looked up.</summary>
/// <param name="Card">The id of the card.</param>
/// <param name="Line">The line of the row.</param>
/// <param name="Target">The id of the row that was wrong.</param>
/// <param name="Cause">Why it was wrong.</param>
/// <param name="Entry">When and by whom it was corrected.</param>
/// <param name="Note">What was noted, if anything.</param>
/// <param name="Right">What the row should have said; null where it never was.</param>
internal sealed record CorrectionDraft(
    string Card, long Line, string Target, CorrectionCause Cause, Entry Entry, string? Note, RightRow? Right);
