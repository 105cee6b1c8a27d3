using Funnel.Domain.Channels;

namespace Funnel.Samples.Generation;

/// <summary>
/// The enquiries that a dealer gets by the internet. They have dice of their own, so that the other files are the same
/// bytes with them as without.
/// </summary>
internal sealed class Leads
{
    private const int MinutesOfADay = 24 * 60;
    private const int Opens = 9 * 60;
    private const int Noon = 12 * 60;

    // Which part of the random numbers: no dealer has so high a number.
    private const int PartOfLeads = 1_000_000;

    private static readonly LeadPlatform[] Platforms =
    [
        LeadPlatform.Website, LeadPlatform.VerticalSite, LeadPlatform.ShortVideo, LeadPlatform.Chat, LeadPlatform.Mail,
        LeadPlatform.Manufacturer, LeadPlatform.Other,
    ];

    private readonly Showroom _showroom;
    private readonly Dice _dice;
    private int _leads;

    public Leads(Showroom showroom, long seed)
    {
        _showroom = showroom;
        _dice = new(seed, PartOfLeads + showroom.Number);
    }

    /// <summary>The enquiry that became a card: answered before it was filed.</summary>
    public void Became(Opportunity card)
    {
        if (card.LeadSource != LeadSource.Internet)
        {
            return;
        }

        var comes = card.Channel == FilingChannel.WalkIn;
        var received = Math.Max(0, card.FiledOn - _dice.Weighted([5, 3, 2]));
        var minute = received < card.FiledOn ? _dice.Below(MinutesOfADay) : _dice.Between(Opens, Noon);
        var answered = Math.Min(
            (received * MinutesOfADay) + minute + Wait(), (card.FiledOn * MinutesOfADay) + Noon + 60);
        int? appointment = comes || _dice.Chance(400) ? card.FiledOn + (comes ? 0 : _dice.Between(1, 6)) : null;
        var arrived = comes ? card.FiledOn : Known(_dice.Chance(600) ? appointment : null);
        Write(received, minute, card.Owner, answered, isValid: true, appointment, arrived, card.Id);
    }

    /// <summary>Those of a day that came to nothing.</summary>
    public void Lost(int day, int filings)
    {
        for (var i = 0; i < filings; i++)
        {
            if (!_dice.Chance(350))
            {
                continue;
            }

            var minute = _dice.Below(MinutesOfADay);
            int? answered = _dice.Chance(850) ? (day * MinutesOfADay) + minute + Wait() : null;
            bool? isValid = answered is null || _dice.Chance(150) ? null : _dice.Chance(520);
            int? appointment = isValid == true && _dice.Chance(250) ? day + _dice.Between(1, 7) : null;
            var arrived = Known(_dice.Chance(350) ? appointment : null);
            var by = answered is null ? null : _showroom.Staff.AnyOn(day, _dice);
            Write(day, minute, by, answered, isValid, appointment, arrived, card: null);
        }
    }

    /// <summary>Minutes to the first answer: most within half an hour, some by the next day.</summary>
    private int Wait() => _dice.Weighted([62, 22, 12, 4]) switch
    {
        0 => _dice.Between(1, 30),
        1 => _dice.Between(31, 180),
        2 => _dice.Between(181, 900),
        _ => _dice.Between(901, 2600),
    };

    private void Write(
        int day,
        int minute,
        Seller? by,
        int? answered,
        bool? isValid,
        int? appointment,
        int? arrived,
        byte[]? card)
    {
        var row = _showroom.Files.Leads;
        row.Text(Ids.OfLead(_showroom.Number, ++_leads)).Text(_showroom.Id).Text((by?.Id).AsSpan());
        row.Moment(day, minute);
        row.Text(Platforms[_dice.Weighted([18, 34, 22, 10, 3, 9, 4])].Value);
        if (answered is { } then && Known(then / MinutesOfADay) is { } on)
        {
            row.Moment(on, then % MinutesOfADay);
        }
        else
        {
            row.None();
        }

        if (isValid is { } valid)
        {
            row.Flag(valid);
        }
        else
        {
            row.None();
        }

        Moment(row, appointment is { } ahead && ahead <= _showroom.Days.Last ? ahead : null);
        Moment(row, arrived);
        row.Text(card.AsSpan()).End();
    }

    private void Moment(OutputFile row, int? day)
    {
        if (day is { } known)
        {
            row.Moment(known, Noon + (15 * _dice.Below(16)));
        }
        else
        {
            row.None();
        }
    }

    /// <summary>Nothing is recorded after the dataset's last day.</summary>
    private int? Known(int? day) => day <= _showroom.Days.Last ? day : null;
}
