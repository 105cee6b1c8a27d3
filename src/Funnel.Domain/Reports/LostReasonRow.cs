using Funnel.Domain.Cards;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Reports;

/// <summary>The lost prospects of one line, by reason.</summary>
/// <param name="Key">What the line is about, as exchange text; empty where the value is absent.</param>
/// <param name="Name">What the line is about, as people call it.</param>
/// <param name="Reasons">How many were lost for each of the five reasons, in GPS order.</param>
public sealed record LostReasonRow(string Key, Phrase Name, IReadOnlyList<(LostReason Reason, long Cards)> Reasons)
{
    /// <summary>All lost prospects of the line.</summary>
    public long Total => Reasons.Sum(reason => reason.Cards);
}
