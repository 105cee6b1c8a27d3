using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>A fact as it stood, seen from each day of a stretch.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="From">The first day from which it is seen so.</param>
/// <param name="Until">The first day from which it is not any more; null where it stays.</param>
internal readonly record struct Version<T>(T Fact, LocalDate From, LocalDate? Until);
