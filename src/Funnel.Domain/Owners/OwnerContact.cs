using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Owners;

/// <summary>One contact with the owner of a delivered car.</summary>
/// <param name="Card">The delivered card.</param>
/// <param name="On">The day.</param>
/// <param name="By">The consultant who made it.</param>
public sealed record OwnerContact(CardId Card, LocalDate On, ConsultantId By)
{
    /// <summary>The delivered card.</summary>
    public CardId Card { get; init => field = Valid.Id(value); } = Valid.Id(Card);

    /// <summary>The day.</summary>
    public LocalDate On { get; init => field = Valid.Day(value); } = Valid.Day(On);

    /// <summary>The consultant who made it.</summary>
    public ConsultantId By { get; init => field = Valid.Id(value); } = Valid.Id(By);

    /// <summary>When and by whom it was written down, where that is known.</summary>
    public Entry? Entry { get; init; }
}
