using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>One showroom contact of a card.</summary>
/// <param name="On">The day.</param>
/// <param name="HasDriven">Whether a test drive was taken.</param>
internal readonly record struct CardVisit(LocalDate On, bool HasDriven);
