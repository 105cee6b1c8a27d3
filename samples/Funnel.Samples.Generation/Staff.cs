namespace Funnel.Samples.Generation;

/// <summary>The consultants of a dealer. The first stays throughout and is the one designated for wholesale.</summary>
internal sealed class Staff
{
    private readonly Seller[] _all;
    private readonly List<Seller> _onDuty = [];
    private int _day = int.MinValue;

    public Staff(int dealer, int count, Days days, Dice dice)
    {
        _all = new Seller[count];
        for (var place = 0; place < count; place++)
        {
            var (from, until) = Service(place, count, days, dice);
            _all[place] = new(Ids.OfConsultant(dealer, place + 1), People.Name(dice), from, until, place % 5 == 0);
        }
    }

    public IReadOnlyList<Seller> All => _all;

    public Seller Designated => _all[0];

    /// <summary>Whoever is on duty on a day.</summary>
    public Seller AnyOn(int day, Dice dice)
    {
        if (day != _day)
        {
            _day = day;
            _onDuty.Clear();
            _onDuty.AddRange(_all.Where(seller => seller.IsActiveOn(day)));
        }

        return _onDuty[dice.Below(_onDuty.Count)];
    }

    /// <summary>Somebody else on duty; the same one where there is nobody else.</summary>
    public Seller OtherOn(int day, Seller than, Dice dice)
    {
        var other = AnyOn(day, dice);
        if (other != than)
        {
            return other;
        }

        var place = _onDuty.IndexOf(than);
        return place < 0 ? other : _onDuty[(place + 1) % _onDuty.Count];
    }

    private static (int From, int? Until) Service(int place, int count, Days days, Dice dice)
    {
        const int FewestThatSpareOne = 3;
        const int OneInSoManyChanges = 6;
        var joined = -dice.Between(60, 1500);
        if (count < FewestThatSpareOne || place == 0 || days.Count < 60)
        {
            return (joined, null);
        }

        return (place % OneInSoManyChanges) switch
        {
            2 => (joined, dice.Between(days.Count / 3, days.Count * 4 / 5)),
            4 => (dice.Between(days.Count / 5, days.Count / 2), null),
            _ => (joined, null),
        };
    }
}
