using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;

namespace Funnel.Domain.Duplicates;

/// <summary>
/// What duplicates have in common. Being equal in it is symmetric and transitive, and so is being a duplicate.
/// </summary>
internal readonly record struct DuplicateKey(DealerId Dealer, PhoneNumber Phone, ModelName Model)
{
    /// <summary>The key of a card; none where it has no phone number that can be compared.</summary>
    public static DuplicateKey? Of(CustomerCard card) =>
        Of(card.Filing.Dealer, card.Filing.Customer?.Phone, card.Filing.Model);

    public static DuplicateKey? Of(DealerId dealer, string? phone, ModelName model) =>
        PhoneNumber.TryRead(phone, out var number) ? new(dealer, number, model) : null;
}
