using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>One follow-up on a card, as the history tells it; levels are judged on the card it was made on.</summary>
/// <param name="On">The day of the contact.</param>
/// <param name="By">The consultant who made it, whoever owns the card.</param>
/// <param name="Manner">How it took place.</param>
/// <param name="RaisedLevel">Whether the level after it is better than before.</param>
/// <param name="LoweredLevel">Whether the level after it is worse than before.</param>
public readonly record struct CardContact(
    LocalDate On, ConsultantId By, ContactManner Manner, bool RaisedLevel, bool LoweredLevel);
