using Funnel.Domain.Owners;

namespace Funnel.Samples.Generation;

/// <summary>Contacts with the owners of delivered cars, mostly within their windows, and owners handed over.</summary>
internal sealed class OwnerCare(Showroom showroom)
{
    private readonly Dice _dice = showroom.Dice;
    private readonly OwnerContactWindow[] _windows =
        new OwnerContactWindow[showroom.Standard.OwnerContacts.Contacts.Count];

    public void After(Pursuit card, int deliveredOn)
    {
        var days = showroom.Days;
        var with = card.Owner;
        var latest = deliveredOn;
        foreach (var window in showroom.Standard.OwnerContacts.WindowsDueBy(
            days.DateOf(deliveredOn), days.DateOf(days.Last), _windows))
        {
            if (DayWithin(window) is not { } planned)
            {
                continue;
            }

            var day = Math.Max(planned, latest);
            if (day > days.Last)
            {
                break;
            }

            with = KeptBy(with, card, latest, day);
            showroom.Files.OwnerContacts.Text(card.Card.Id).Day(day).Text(with.Id).End();
            latest = day;
        }

        KeptBy(with, card, latest, days.Last);
    }

    /// <summary>The day a contact is made: near its due date, or somewhat late; null where it is forgotten.</summary>
    private int? DayWithin(OwnerContactWindow window)
    {
        var (opens, due, closes) = (Number(window.OpensOn), Number(window.DueOn), Number(window.ClosesOn));
        return _dice.Weighted([76, 12, 12]) switch
        {
            0 => _dice.Between(Math.Max(opens, due - 3), closes),
            1 => closes + _dice.Between(1, 6),
            _ => null,
        };
    }

    private int Number(NodaTime.LocalDate date) => showroom.Days.NumberOf(date);

    private Seller KeptBy(Seller with, Pursuit card, int since, int day)
    {
        var keeper = with;
        while (keeper.Until is { } until && until < day)
        {
            var next = showroom.Staff.OtherOn(until + 1, keeper, _dice);
            keeper = HandOver(card, Math.Max(until, since), next, Lineup.ConsultantLeft);
        }

        if (keeper != with || !_dice.Chance(4))
        {
            return keeper;
        }

        var other = showroom.Staff.OtherOn(day, keeper, _dice);
        return other == keeper ? keeper : HandOver(card, day, other, _dice.Among<string>(Lineup.WhyTransferred));
    }

    private Seller HandOver(Pursuit card, int day, Seller to, string reason)
    {
        showroom.Files.OwnerTransfers.Text(card.Card.Id).Day(day).Text(to.Id).Text(reason).End();
        return to;
    }
}
