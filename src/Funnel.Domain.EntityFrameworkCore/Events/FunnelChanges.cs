using Funnel.Domain.Facts;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// What was recorded after a place in the order of recording: every card and record concerned, as it stands now.
/// </summary>
/// <param name="Position">The place up to which this tells; the next question starts from it.</param>
/// <param name="Records">
/// The cards, with the contacts and transfers of their owners, the traffic, the base customers and the checks. Names,
/// phone numbers and notes are left out; dealers and consultants are no events and so not among them.
/// </param>
public sealed record FunnelChanges(long Position, FunnelHistory Records);
