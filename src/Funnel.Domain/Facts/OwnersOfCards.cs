using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Owners;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>
/// Finds the contacts and the consultant of an owner, as at any date; they are put in order once somebody asks.
/// </summary>
internal sealed class OwnersOfCards(FunnelHistory history)
{
    private readonly Lazy<ILookup<CardId, LocalDate>> _contacts = new(() => history.OwnerContacts
        .OrderBy(contact => contact.On)
        .ToLookup(contact => contact.Card, contact => contact.On));

    // Several transfers on one day count in the order in which they were recorded; ordering is stable.
    private readonly Lazy<ILookup<CardId, OwnerTransfer>> _transfers = new(() => history.OwnerTransfers
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

    /// <summary>The first contact within a window, if it was made by a date.</summary>
    public LocalDate? MadeWithin(OwnerContactWindow window, CardId card, LocalDate asOf)
    {
        foreach (var on in _contacts.Value[card])
        {
            if (window.Contains(on))
            {
                return on <= asOf ? on : null;
            }
        }

        return null;
    }

    /// <summary>The first contact after a date, if there is one.</summary>
    public LocalDate? NextContactAfter(LocalDate asOf, CardId card)
    {
        foreach (var on in _contacts.Value[card])
        {
            if (on > asOf)
            {
                return on;
            }
        }

        return null;
    }
}
