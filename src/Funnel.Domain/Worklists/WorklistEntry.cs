using Funnel.Domain.Cards;
using Funnel.Domain.Facts;
using NodaTime;

namespace Funnel.Domain.Worklists;

/// <summary>One card on a worklist.</summary>
/// <param name="Card">The card as at the end of the day.</param>
/// <param name="Today">The day of the list.</param>
public sealed record WorklistEntry(CardFacts Card, LocalDate Today)
{
    /// <summary>Days since the next contact date of a card that is being followed up; 0 where none is past.</summary>
    public int DaysOverdue =>
        Card.State is CardState.Active or CardState.Ordered && Card.NextContactOn is { } next && next < Today
            ? Period.DaysBetween(next, Today)
            : 0;

    /// <summary>Days since the filing.</summary>
    public int AgeDays => Period.DaysBetween(Card.FiledOn, Today);
}
