namespace Funnel.Samples.Generation;

/// <summary>The course of an order: signed, waited for, and delivered, cancelled or lost.</summary>
internal sealed class OrderCourse(
    Showroom showroom, EventLog log, FollowUps followUps, Handover handover, Endings endings)
{
    private readonly Dice _dice = showroom.Dice;

    /// <summary>留档即成交: order and delivery on the filing day.</summary>
    public Fate SellAtOnce(Pursuit card)
    {
        log.Ordered(card.Card.Id, card.Day);
        return endings.Deliver(card, card.Day);
    }

    public Fate Sign(Pursuit card)
    {
        log.Ordered(card.Card.Id, card.Day);
        card.HasOrdered = true;
        var outcome = _dice.Weighted([920, 68, 12]);
        var ends = card.Day + Wait(isDelivered: outcome == 0);
        Accompany(card, ends);
        if (ends > showroom.Days.Last)
        {
            return endings.LeaveOpen(card);
        }

        handover.KeepOwner(card, ends);
        card.HasOrdered = false;
        return outcome switch
        {
            0 => endings.Deliver(card, ends),
            1 => Cancel(card, ends),
            _ => endings.Lose(card, ends),
        };
    }

    private Fate Cancel(Pursuit card, int day)
    {
        log.OrderCancelled(card.Card.Id, day);
        card.Rung = Math.Min(showroom.Ladder.Coolest, card.Rung + 1);
        followUps.Make(card, day, Turn.GoesOn);
        return Fate.GoesOn;
    }

    /// <summary>The contacts until the car is there.</summary>
    private void Accompany(Pursuit card, int ends)
    {
        var until = Math.Min(ends - 1, showroom.Days.Last);
        while (followUps.DayOfNext(card) is var day && day <= until)
        {
            handover.KeepOwner(card, day);
            followUps.Make(card, day, Turn.GoesOn);
        }
    }

    private int Wait(bool isDelivered) => (isDelivered ? _dice.Weighted([8, 25, 50, 17]) : 2) switch
    {
        0 => 0,
        1 => _dice.Between(1, 7),
        2 => _dice.Between(8, 30),
        _ => _dice.Between(31, 60),
    };
}
