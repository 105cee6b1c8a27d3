using NodaTime;

namespace Funnel.Samples.Generation;

/// <summary>Fills the days of a dealer: more customers at the weekend, each card played to its end.</summary>
internal sealed class ShowroomDays
{
    private const int DuplicatesInThousand = 6;

    private readonly Showroom _showroom;
    private readonly Dice _dice;
    private readonly CardFiling _filing;
    private readonly CardLife _life;

    public ShowroomDays(Showroom showroom)
    {
        _showroom = showroom;
        _dice = showroom.Dice;
        _filing = new(showroom);
        _life = new(showroom);
    }

    /// <summary>How many cards are filed so far, duplicates included.</summary>
    public int Cards => _filing.Cards;

    /// <summary>Files so many cards over the days of a month.</summary>
    public void Fill(int month, int cards, Action<int> filed)
    {
        var (first, last) = _showroom.Days.Month(month);
        var perDay = Spread(cards, first, last);
        for (var day = first; day <= last; day++)
        {
            var count = perDay[day - first];
            for (var i = 0; i < count; i++)
            {
                FileOne(day);
            }

            _showroom.Register.Strangers(day, count);
            _showroom.Leads.Lost(day, count);
            filed(count);
        }
    }

    private int[] Spread(int cards, int first, int last)
    {
        var weights = new int[last - first + 1];
        for (var place = 0; place < weights.Length; place++)
        {
            weights[place] = WeightOf(_showroom.Days.DayOfWeek(first + place));
        }

        var perDay = new int[weights.Length];
        for (var i = 0; i < cards; i++)
        {
            perDay[_dice.Weighted(weights)]++;
        }

        return perDay;
    }

    private static int WeightOf(IsoDayOfWeek day) => day switch
    {
        IsoDayOfWeek.Saturday => 19,
        IsoDayOfWeek.Sunday => 18,
        IsoDayOfWeek.Friday => 12,
        IsoDayOfWeek.Monday => 9,
        _ => 10,
    };

    private void FileOne(int day)
    {
        var card = _filing.File(day);
        var closedOn = _life.Play(card);
        if (!card.IsOrdered && _dice.Chance(DuplicatesInThousand))
        {
            FileDuplicate(card, closedOn);
        }
    }

    /// <summary>Both cards stand side by side for some days; the first is still open when they are merged.</summary>
    private void FileDuplicate(Opportunity first, int? closedOn)
    {
        var filedOn = first.FiledOn + _dice.Between(1, 12);
        var mergedOn = filedOn + _dice.Between(1, 6);
        if (mergedOn <= _showroom.Days.Last && !(closedOn <= mergedOn))
        {
            _life.PlayDuplicate(_filing.FileAgain(first, filedOn), first, mergedOn);
        }
    }
}
