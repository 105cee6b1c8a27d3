using Funnel.Domain.Channels;

namespace Funnel.Samples.Generation;

/// <summary>
/// Customers the dealer knows already: those who want a second car (a card for each, GPS 1.1), and those who were lost
/// and come back. They have dice of their own, and nothing but the customer, the phone and the two columns that say so
/// differ from what a stranger's card would hold.
/// </summary>
internal sealed class KnownCustomers
{
    private const int MostRemembered = 200;

    // Which part of the random numbers: no dealer has so high a number.
    private const int PartOfKnown = 2_000_000;

    private readonly Dice _dice;
    private readonly Dictionary<Seller, Opportunity> _wantAnother = [];
    private readonly List<(Opportunity Card, int LostOn)> _lost = [];

    public KnownCustomers(int dealer, long seed) => _dice = new(seed, PartOfKnown + dealer);

    /// <summary>The card as it is, or as that of a customer known before.</summary>
    public Opportunity Meet(Opportunity card)
    {
        if (card.Kind != CustomerKind.Retail)
        {
            return card;
        }

        if (_wantAnother.Remove(card.Owner, out var first))
        {
            return card with { Customer = first.Customer, Phone = first.Phone, Unit = first.Unit + 1 };
        }

        if (_dice.Chance(30) && Back(card.FiledOn) is { } back)
        {
            return card with { Customer = back.Customer, Phone = back.Phone, ReturnsFrom = back.Id };
        }

        if (!_dice.Chance(12))
        {
            return card;
        }

        var one = card with { Unit = 1 };
        _wantAnother[card.Owner] = one;
        return one;
    }

    /// <summary>Remembers who was lost; not for ever.</summary>
    public void Lost(Opportunity card, int day)
    {
        if (card.Kind != CustomerKind.Retail || card.Unit is not null)
        {
            return;
        }

        _lost.Add((card, day));
        if (_lost.Count > MostRemembered)
        {
            _lost.RemoveAt(0);
        }
    }

    /// <summary>Somebody lost before a day, each at most once; null where there is nobody.</summary>
    private Opportunity? Back(int day)
    {
        var place = _lost.FindIndex(lost => lost.LostOn < day);
        if (place < 0)
        {
            return null;
        }

        var back = _lost[place].Card;
        _lost.RemoveAt(place);
        return back;
    }
}
