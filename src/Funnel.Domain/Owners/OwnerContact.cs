using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using NodaTime;

namespace Funnel.Domain.Owners;

/// <summary>One contact with the owner of a delivered car.</summary>
/// <param name="Card">The delivered card.</param>
/// <param name="On">The day.</param>
/// <param name="By">The consultant who made it.</param>
public sealed record OwnerContact(CardId Card, LocalDate On, ConsultantId By)
{
    /// <summary>When and by whom it was written down, where that is known.</summary>
    public Entry? Entry { get; init; }
}
