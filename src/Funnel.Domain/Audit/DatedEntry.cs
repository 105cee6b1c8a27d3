using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>A row and the moment it was written down at; null where only the day is known, or nothing.</summary>
internal readonly record struct DatedEntry(EntryFacts Fact, LocalDateTime? At);
