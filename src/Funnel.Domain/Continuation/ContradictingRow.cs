using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Continuation;

/// <summary>A row of a later export that what is known does not go together with; what is known stands.</summary>
/// <param name="Kind">What the row is of, as the files are named: <c>cards</c>, <c>events</c>, …</param>
/// <param name="Id">The id of the card or record.</param>
/// <param name="On">The day the row tells of.</param>
/// <param name="Reason">What stands against it.</param>
public sealed record ContradictingRow(string Kind, string Id, LocalDate On, Reason Reason);
