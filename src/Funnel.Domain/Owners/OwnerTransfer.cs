using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Owners;

/// <summary>
/// An owner handed to another consultant (LOTUS): owners belong to the dealer. The card stays with its own consultant.
/// </summary>
/// <param name="Card">The delivered card.</param>
/// <param name="On">The first day with the new consultant.</param>
/// <param name="To">The new consultant.</param>
/// <param name="Cause">Why; old data may say it in words of its own.</param>
public sealed record OwnerTransfer(CardId Card, LocalDate On, ConsultantId To, HandoverCause? Cause = null)
{
    /// <summary>The delivered card.</summary>
    public CardId Card { get; init => field = Valid.Id(value); } = Valid.Id(Card);

    /// <summary>The first day with the new consultant.</summary>
    public LocalDate On { get; init => field = Valid.Day(value); } = Valid.Day(On);

    /// <summary>The new consultant.</summary>
    public ConsultantId To { get; init => field = Valid.Id(value); } = Valid.Id(To);

    /// <summary>When and by whom it was written down, where that is known.</summary>
    public Entry? Entry { get; init; }

    /// <summary>The card alone: causes may be personal.</summary>
    public override string ToString() => Card.Value;
}
