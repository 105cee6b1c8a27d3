using Funnel.Domain.Cards;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Duplicates;

/// <summary>A card that is probably the same opportunity as one filed before it: a finding to look into.</summary>
/// <param name="Card">The card filed later.</param>
/// <param name="Survivor">The card filed first.</param>
public sealed record ProbableDuplicate(CardId Card, CardId Survivor)
{
    /// <summary>What was found, in zh and en; never the phone number.</summary>
    public Reason Reason => new("probable-duplicate", new(
        $"与档案 {Survivor} 疑似重复：同一经销商、同一电话、同一意向车型。",
        $"It is probably a duplicate of card {Survivor}: same dealer, same phone number, same model."));

    /// <summary>Every card among others that probably is a duplicate, as they stand at the end of a day.</summary>
    /// <param name="cards">The cards.</param>
    /// <param name="day">The day.</param>
    /// <param name="phones">How phone numbers are read; without one, as in China.</param>
    public static IReadOnlyList<ProbableDuplicate> Among(
        CardIndex cards, LocalDate day, IPhoneReader? phones = null) =>
        [.. DuplicateCards.Among(cards, day, phones)
            .SelectMany(
                group => group.Cards.Skip(1), (group, card) => new ProbableDuplicate(card.Id, group.Survivor.Id))];
}
