using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Owners;
using NodaTime;

namespace Funnel.Domain.Worklists;

/// <summary>An owner whose contact window is open and who has not been contacted within it.</summary>
/// <param name="Card">The delivered card, as at the end of the day.</param>
/// <param name="Consultant">The consultant who looks after the owner.</param>
/// <param name="Contact">The contact that the schedule asks for, with its topics.</param>
/// <param name="Window">The days on which it can be made.</param>
/// <param name="Today">The day of the list.</param>
public sealed record OwnerContactEntry(
    CardFacts Card, ConsultantId Consultant, ScheduledContact Contact, OwnerContactWindow Window, LocalDate Today)
{
    /// <summary>The day the contact is due.</summary>
    public LocalDate DueOn => Window.DueOn;

    /// <summary>What the contact is about.</summary>
    public IReadOnlyList<OwnerTopic> Topics => Contact.Topics;

    /// <summary>Days since the due day, within the grace; 0 up to the due day itself.</summary>
    public int DaysOverdue => DueOn < Today ? Period.DaysBetween(DueOn, Today) : 0;

    /// <summary>Days since the filing of the card.</summary>
    public int AgeDays => Period.DaysBetween(Card.FiledOn, Today);
}
