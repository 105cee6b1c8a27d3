using Funnel.Domain.Cards;

namespace Funnel.Samples.Generation;

/// <summary>How cards end: the car is handed over, the customer is lost, or the dataset ends first.</summary>
internal sealed class Endings(Showroom showroom, EventLog log, Handover handover)
{
    private readonly Dice _dice = showroom.Dice;
    private readonly OwnerCare _care = new(showroom);

    public Fate Deliver(Pursuit card, int day)
    {
        log.Delivered(card.Card.Id, day);
        card.Day = day;
        _care.After(card, day);
        return Fate.Closed;
    }

    public Fate Lose(Pursuit card, int day)
    {
        var reason = (LostReason)_dice.Weighted(card.HasVisited ? [40, 22, 24, 8, 6] : [22, 14, 26, 8, 30]);
        var (model, why) = reason switch
        {
            LostReason.Competitor => (_dice.Among<string>(Lineup.OtherBrands), _dice.Among<string>(Lineup.WhyOthers)),
            LostReason.SameBrand => (card.Card.Model, _dice.Among<string>(Lineup.WhyOthers)),
            _ => (null, null),
        };
        log.Lost(card.Card.Id, day, reason, showroom.Agreements.DetailOf(reason), model, why);
        showroom.Known.Lost(card.Card, day);
        card.Day = day;
        return Fate.Closed;
    }

    public Fate LeaveOpen(Pursuit card)
    {
        handover.KeepOwner(card, showroom.Days.Last);
        return Fate.Open;
    }
}
