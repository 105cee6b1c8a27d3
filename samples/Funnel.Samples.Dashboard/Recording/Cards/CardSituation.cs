using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>A card, and what a form about it needs to know.</summary>
/// <param name="Stored">The card as the store has it.</param>
/// <param name="Showroom">The dealer's consultants and models.</param>
/// <param name="Standard">The standard the dealer works by.</param>
/// <param name="Today">Today at the dealer.</param>
internal sealed record CardSituation(
    StoredCard Stored, ShowroomLists Showroom, SalesStandard Standard, LocalDate Today)
{
    public CustomerCard Card => Stored.Card;

    public CardStatus Status { get; } = Stored.Card.Status;

    /// <summary>Every reason against a kind of move today.</summary>
    public IReadOnlyList<Reason> ReasonsAgainst(CardMove move) =>
        Card.MovesOn(Today, Standard.CardRules).First(option => option.Move == move).Reasons;

    /// <summary>The id alone: personal data does not go into logs.</summary>
    public override string ToString() => Card.ToString();
}
