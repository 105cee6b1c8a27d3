using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>A next contact date that was set and did not lapse, and the contact that answered it.</summary>
/// <param name="On">The day the contact was due.</param>
/// <param name="AnsweredOn">The day of the card's own next contact, early or late; null while unanswered.</param>
public readonly record struct DueDate(LocalDate On, LocalDate? AnsweredOn)
{
    /// <summary>Whether the answering contact came on or before the due day.</summary>
    public bool IsAnsweredOnTime => AnsweredOn <= On;
}
