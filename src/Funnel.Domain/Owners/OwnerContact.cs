using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Owners;

/// <summary>One contact with the owner of a delivered car.</summary>
/// <param name="Card">The delivered card.</param>
/// <param name="On">The day.</param>
/// <param name="By">The consultant who made it.</param>
public sealed record OwnerContact(CardId Card, LocalDate On, ConsultantId By);
