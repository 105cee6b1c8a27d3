using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>One follow-up on a card, as the history tells it.</summary>
/// <param name="On">The day of the contact.</param>
/// <param name="RaisedLevel">Whether the level after it is better than before, on the card it was made on.</param>
public readonly record struct CardContact(LocalDate On, bool RaisedLevel);
