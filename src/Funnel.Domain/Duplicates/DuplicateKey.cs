using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;

namespace Funnel.Domain.Duplicates;

/// <summary>
/// What duplicates have in common. Being equal in it is symmetric and transitive, and so is being a duplicate.
/// </summary>
internal readonly record struct DuplicateKey(DealerId Dealer, PhoneNumber Phone, ModelName Model)
{
    /// <summary>The keys of a card, one for each phone number; none where there is none that can be compared.</summary>
    public static IEnumerable<DuplicateKey> Of(CustomerCard card, IPhoneReader phones) =>
        Of(card.Filing.Dealer, card.Filing.Customer?.Phone, card.Filing.Model, phones);

    public static IEnumerable<DuplicateKey> Of(DealerId dealer, string? phone, ModelName model, IPhoneReader phones) =>
        phone is null ? [] : phones.Read(phone, dealer).Select(number => new DuplicateKey(dealer, number, model));
}
