using Funnel.Domain.Entries;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>
/// A correction of one row of a card, a row itself: from the day it was recorded on, the row it names never was, or
/// said what it should have said. It is no move: what is delivered or lost can be corrected and still not be moved.
/// </summary>
public sealed record RowCorrection
{
    /// <summary>A correction.</summary>
    /// <param name="target">The id of the row that was wrong; a correction may be corrected too.</param>
    /// <param name="cause">Why it was wrong.</param>
    /// <param name="entry">When and by whom it was corrected.</param>
    /// <exception cref="ArgumentException">The target is empty, or the day of recording is not told.</exception>
    public RowCorrection(string target, CorrectionCause cause, Entry entry)
    {
        ArgumentException.ThrowIfNullOrEmpty(target);
        ArgumentNullException.ThrowIfNull(entry);
        RecordedOn = entry.RecordedOn
            ?? throw new ArgumentException("A correction tells the day it was recorded on.", nameof(entry));
        (Target, Cause, Entry) = (target, cause, entry);
    }

    /// <summary>The id of the row that was wrong.</summary>
    public string Target { get; }

    /// <summary>Why it was wrong.</summary>
    public CorrectionCause Cause { get; }

    /// <summary>When and by whom it was corrected, and the correction's own id.</summary>
    public Entry Entry { get; }

    /// <summary>The day it was recorded on, from whose end it counts.</summary>
    public LocalDate RecordedOn { get; }

    /// <summary>What the row should have said, where it is an event.</summary>
    public CardEvent? RightEvent { get; init; }

    /// <summary>What the row should have said, where it is the filing; of the same card and dealer.</summary>
    public CardFiling? RightFiling { get; init; }

    /// <summary>What was noted; may be personal.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the row never was; it should have said something else otherwise.</summary>
    public bool IsVoid => RightEvent is null && RightFiling is null;

    /// <summary>The row it corrects; notes may be personal.</summary>
    public override string ToString() => Target;
}
