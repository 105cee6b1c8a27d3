using NodaTime;

namespace Funnel.Domain.Restatement;

/// <summary>What one row did to a figure: the pair after it less the pair before it.</summary>
/// <param name="Record">The card or record it is of; empty for a whole leg, such as the days that passed.</param>
/// <param name="Row">The row's id; where it has none, its file and number there; empty for a whole leg.</param>
/// <param name="Cause">Why it was not in the figure that was reported.</param>
/// <param name="HappenedOn">The day it tells of; null for a whole leg.</param>
/// <param name="RecordedOn">The day it was written down; null for a whole leg.</param>
/// <param name="RecordedBy">Who wrote it down, where that is known.</param>
/// <param name="Numerator">What the numerator rose by.</param>
/// <param name="Denominator">What the denominator rose by; null for a count.</param>
public sealed record RestatedLine(
    string Record,
    string Row,
    RestatementCause Cause,
    LocalDate? HappenedOn,
    LocalDate? RecordedOn,
    string? RecordedBy,
    long Numerator,
    long? Denominator);
