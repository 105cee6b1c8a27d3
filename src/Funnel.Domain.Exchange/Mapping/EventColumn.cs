namespace Funnel.Domain.Exchange.Mapping;

/// <summary>An event that a column of dates may tell.</summary>
/// <param name="Event">The event's code.</param>
/// <param name="How">How a contact took place; null for another event.</param>
/// <param name="Contents">What a contact covered, if the name says so.</param>
/// <param name="Names">The names such columns have.</param>
internal sealed record EventColumn(string Event, string? How, string? Contents, IReadOnlyList<string> Names);
