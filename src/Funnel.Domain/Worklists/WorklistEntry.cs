using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using NodaTime;

namespace Funnel.Domain.Worklists;

/// <summary>One card on a worklist, whichever list it is.</summary>
/// <param name="Card">The card as at the end of the day.</param>
/// <param name="Today">The day of the list.</param>
/// <param name="Task">What is to be done.</param>
public sealed record WorklistEntry(CardFacts Card, LocalDate Today, WorklistTask Task)
{
    /// <summary>Who is to act: the card's consultant, or the one who looks after the car's owner.</summary>
    public ConsultantId Consultant => Task is WorklistTask.ContactOwner owner ? owner.Consultant : Card.Consultant;

    /// <summary>The day something is due: the next contact date if one is set, or that of the owner contact.</summary>
    public LocalDate? DueOn => Task is WorklistTask.ContactOwner owner ? owner.Window.DueOn : Card.NextContactOn;

    /// <summary>
    /// Days since an owner contact was due, within its grace, or since the next contact date of a card that is being
    /// followed up; 0 where none is past.
    /// </summary>
    public int DaysOverdue =>
        DueOn is { } due && due < Today && (Task is WorklistTask.ContactOwner || FollowedUp.Cards.IsSatisfiedBy(Card))
            ? Period.DaysBetween(due, Today)
            : 0;

    /// <summary>Days since the filing.</summary>
    public int AgeDays => Period.DaysBetween(Card.FiledOn, Today);
}
