using Funnel.Domain.Cards;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>What becomes of the facts about the card that was looked at last as later days come.</summary>
internal sealed partial class CardFactMaker
{
    /// <summary>Whether the card that was looked at last stands on a later day as it stood then.</summary>
    public bool StandsOn(LocalDate day) => !(_fold.NextOn <= day);

    /// <summary>
    /// Makes those facts again that may be others only because a later day has come, on which the card that was looked
    /// at last stands as it stood.
    /// </summary>
    public void MakeLater(LocalDate asOf)
    {
        (_cut, _asOf) = (asOf, asOf);
        if (_facts is not null)
        {
            batch.AsOf?.Add(_facts.State == CardState.Lost ? _facts with { ReturnedOn = Returned(_filing) } : _facts);
        }

        if (_attributes is not null)
        {
            MakeDues(_attributes);
            MakeOwnerContacts(_facts!, _attributes);
        }
    }

    /// <summary>
    /// The first day after the one at which a card was looked at last, the cut being that day too, from which a fact
    /// about it may be another one; null where all stay.
    /// </summary>
    public LocalDate? NextChange()
    {
        if (_fold.IsMergedAway)
        {
            return null;
        }

        var next = _fold.NextOn;
        if (batch.Dues is not null)
        {
            foreach (var due in _fold.DueDates)
            {
                next = due.What.On > _asOf ? DayOrder.Earliest(next, due.What.On) : next;
            }
        }

        if (batch.OwnerContacts is not null && _fold.DeliveredOn is { } deliveredOn)
        {
            next = DayOrder.Earliest(next, sources.Owners.NextContactAfter(_asOf, _filing.Card));
            foreach (var window in WindowsDueBy(deliveredOn, LocalDate.MaxIsoValue))
            {
                next = window.DueOn > _asOf ? DayOrder.Earliest(next, window.DueOn) : next;
            }
        }

        return _fold.State == CardState.Lost
            ? DayOrder.Earliest(next, sources.Returns.NextAfter(_asOf, _filing.Dealer, _filing.Card))
            : next;
    }
}
