using Funnel.Domain.Contacts;

namespace Funnel.Domain.FollowUp;

/// <summary>
/// The record of one call or contact, as far as its completeness goes; what it says stays with the host.
/// </summary>
/// <param name="Elements">What the record holds.</param>
/// <param name="Covered">What the conversation covered.</param>
/// <param name="RefusedAppointment">Whether the customer refused an appointment.</param>
internal readonly record struct ContactRecord(
    RecordElements Elements,
    ContactContents Covered = ContactContents.None,
    bool RefusedAppointment = false);
