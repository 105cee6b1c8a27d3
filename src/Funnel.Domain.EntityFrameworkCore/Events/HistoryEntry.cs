using Funnel.Domain.Cards;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>One entry of a card's history as it was recorded.</summary>
/// <param name="Version">The card's version with it.</param>
/// <param name="What">The kind of entry: <c>filed</c>, or the event's name in the exchange format.</param>
/// <param name="On">The day it happened.</param>
/// <param name="RecordedOn">The day it was recorded.</param>
/// <param name="Sent">The id it was sent under.</param>
public sealed record HistoryEntry(int Version, string What, LocalDate On, LocalDate RecordedOn, SubmissionId Sent)
{
    /// <summary>Who recorded it; null where the host did not say, as in version 0.1.0.</summary>
    public string? By { get; init; }

    /// <summary>The moment it was recorded; null where the host did not say.</summary>
    public Instant? At { get; init; }

    /// <summary>The id of the row, by which a correction names it.</summary>
    public string Row { get; init; } = "";

    /// <summary>The filing as it was written down, where the row is that.</summary>
    public CardFiling? Filing { get; init; }

    /// <summary>
    /// What happened as it was written down; null where the row is none of the card's own, such as a card taken over.
    /// </summary>
    public CardEvent? Event { get; init; }

    /// <summary>The correction of another row, where the row is that.</summary>
    public RowCorrection? Correction { get; init; }

    /// <summary>The kind of entry and its day: what was written down may be personal.</summary>
    public override string ToString() => $"{What} {LocalDatePattern.Iso.Format(On)}";
}
