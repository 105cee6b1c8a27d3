using NodaTime;

namespace Funnel.Domain.Owners;

/// <summary>The days on which one scheduled contact of one owner can be made.</summary>
/// <param name="Index">Which contact of the schedule it is, 0 for the first.</param>
/// <param name="OpensOn">The first day, included: the day after the previous window, or the delivery day.</param>
/// <param name="DueOn">The day the contact is due.</param>
/// <param name="ClosesOn">The last day, included: the due date and its grace.</param>
public readonly record struct OwnerContactWindow(int Index, LocalDate OpensOn, LocalDate DueOn, LocalDate ClosesOn)
{
    /// <summary>Whether a contact on a day is made within the window; both ends are included.</summary>
    public bool Contains(LocalDate day) => OpensOn <= day && day <= ClosesOn;
}
