using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Owners;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>Finds the contacts and the consultant of an owner, as known at a date.</summary>
internal sealed class OwnersOfCards(FunnelHistory history, LocalDate asOf)
{
    private readonly ILookup<CardId, LocalDate> _contacts = history.OwnerContacts
        .Where(contact => contact.On <= asOf)
        .OrderBy(contact => contact.On)
        .ToLookup(contact => contact.Card, contact => contact.On);

    // Several transfers on one day count in the order in which they were recorded; ordering is stable.
    private readonly Dictionary<CardId, ConsultantId> _consultants = history.OwnerTransfers
        .Where(transfer => transfer.On <= asOf)
        .GroupBy(transfer => transfer.Card)
        .ToDictionary(group => group.Key, group => group.OrderBy(transfer => transfer.On).Last().To);

    public ConsultantId ConsultantOf(CardId card, ConsultantId owner) =>
        _consultants.TryGetValue(card, out var consultant) ? consultant : owner;

    /// <summary>The first contact within a window.</summary>
    public LocalDate? MadeWithin(OwnerContactWindow window, CardId card)
    {
        foreach (var on in _contacts[card])
        {
            if (window.Contains(on))
            {
                return on;
            }
        }

        return null;
    }
}
