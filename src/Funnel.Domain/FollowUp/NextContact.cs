using NodaTime;

namespace Funnel.Domain.FollowUp;

/// <summary>The next follow-up date a consultant sets when filing or contacting a customer.</summary>
/// <param name="ContactOn">The day of the contact, or of the filing, that sets the date.</param>
/// <param name="NextOn">The date set; null where none is.</param>
/// <param name="IsAgreed">Whether the customer agreed to that date: an appointment goes before every bound.</param>
/// <param name="IsPursued">Whether the card is open and not dormant after the contact.</param>
public sealed record NextContact(LocalDate ContactOn, LocalDate? NextOn, bool IsAgreed = false, bool IsPursued = true);
