using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;

namespace Funnel.Domain.Duplicates;

/// <summary>
/// What duplicates have in common. Being equal in it is symmetric and transitive, and so is being a duplicate.
/// </summary>
/// <param name="Dealer">The dealer.</param>
/// <param name="Phone">The phone number.</param>
/// <param name="Model">The model, folded.</param>
/// <param name="Unit">Which vehicle of the customer; a card that does not say is for the first (ours).</param>
internal readonly record struct DuplicateKey(DealerId Dealer, PhoneNumber Phone, string Model, int Unit)
{
    private const int FirstUnit = 1;

    /// <summary>
    /// The keys of a card, one for each phone number; none where there is none that can be compared, nor for a
    /// wholesale card: one dealer buys many alike.
    /// </summary>
    public static IEnumerable<DuplicateKey> Of(CustomerCard card, IPhoneReader phones) => Of(
        card.Filing.CustomerKind,
        card.Filing.Dealer,
        card.Filing.Customer?.Phone,
        card.Filing.Model,
        card.Filing.Unit,
        phones,
        new());

    public static IReadOnlyList<DuplicateKey> Of(
        CustomerKind kind,
        DealerId dealer,
        string? phone,
        ModelName model,
        int? unit,
        IPhoneReader phones,
        FoldedModels models)
    {
        if (phone is null || kind == CustomerKind.Wholesale)
        {
            return [];
        }

        var numbers = phones.Read(phone, dealer);
        var keys = numbers.Count == 0 ? [] : new DuplicateKey[numbers.Count];
        for (var place = 0; place < keys.Length; place++)
        {
            keys[place] = new(dealer, numbers[place], models.Of(model), unit ?? FirstUnit);
        }

        return keys;
    }
}
