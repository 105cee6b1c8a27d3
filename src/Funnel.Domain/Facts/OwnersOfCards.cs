using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Owners;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>
/// Finds the contacts and the consultant of an owner, as known at a date; they are put in order once somebody asks.
/// </summary>
internal sealed class OwnersOfCards(FunnelHistory history, LocalDate asOf)
{
    private readonly Lazy<ILookup<CardId, LocalDate>> _contacts = new(() => history.OwnerContacts
        .Where(contact => contact.On <= asOf)
        .OrderBy(contact => contact.On)
        .ToLookup(contact => contact.Card, contact => contact.On));

    // Several transfers on one day count in the order in which they were recorded; ordering is stable.
    private readonly Lazy<ILookup<CardId, OwnerTransfer>> _transfers = new(() => history.OwnerTransfers
        .Where(transfer => transfer.On <= asOf)
        .OrderBy(transfer => transfer.On)
        .ToLookup(transfer => transfer.Card));

    /// <summary>
    /// The consultant an owner was with at the end of a day; who delivered the car until handed over.
    /// </summary>
    public ConsultantId ConsultantOn(LocalDate day, CardId card, ConsultantId owner)
    {
        var with = owner;
        foreach (var transfer in _transfers.Value[card])
        {
            if (transfer.On > day)
            {
                break;
            }

            with = transfer.To;
        }

        return with;
    }

    /// <summary>The first contact within a window.</summary>
    public LocalDate? MadeWithin(OwnerContactWindow window, CardId card)
    {
        foreach (var on in _contacts.Value[card])
        {
            if (window.Contains(on))
            {
                return on;
            }
        }

        return null;
    }
}
