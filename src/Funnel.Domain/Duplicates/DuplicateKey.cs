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
        phones);

    public static IReadOnlyList<DuplicateKey> Of(
        CustomerKind kind, DealerId dealer, string? phone, ModelName model, int? unit, IPhoneReader phones)
    {
        if (phone is null || kind == CustomerKind.Wholesale)
        {
            return [];
        }

        var folded = model.Folded();
        return [.. phones.Read(phone, dealer)
            .Select(number => new DuplicateKey(dealer, number, folded, unit ?? FirstUnit))];
    }
}
