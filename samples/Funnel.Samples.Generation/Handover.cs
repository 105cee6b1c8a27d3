namespace Funnel.Samples.Generation;

/// <summary>Hands open cards to another consultant: when theirs leaves, and now and then for another cause.</summary>
internal sealed class Handover(Showroom showroom, EventLog log)
{
    private readonly Dice _dice = showroom.Dice;

    /// <summary>Sees to it that whoever owns the card on a day is still on duty then.</summary>
    public void KeepOwner(Pursuit card, int day)
    {
        while (card.Owner.Until is { } until && until < day)
        {
            Transfer(card, until, showroom.Staff.OtherOn(until + 1, card.Owner, _dice), Lineup.ConsultantLeft);
        }
    }

    /// <summary>Hands the card over without need, if there is anybody to hand it to.</summary>
    public void Reassign(Pursuit card)
    {
        var other = showroom.Staff.OtherOn(card.Day, card.Owner, _dice);
        if (other != card.Owner)
        {
            Transfer(card, card.Day, other, _dice.Among<string>(Lineup.WhyTransferred));
        }
    }

    private void Transfer(Pursuit card, int day, Seller to, string reason)
    {
        log.Transferred(card.Card.Id, day, to, reason);
        card.Owner = to;
        card.Day = day;
    }
}
