using Funnel.Domain.Contacts;
using Funnel.Domain.Traffic;

namespace Funnel.Samples.Generation;

/// <summary>Makes the contacts with a card: when, how, about what, and what level is written down after them.</summary>
internal sealed class FollowUps(Showroom showroom, EventLog log)
{
    // In a thousand: presentation, negotiation, test drive.
    private static readonly Dictionary<ContactManner, (int, int, int)> ChancesBy = new()
    {
        [ContactManner.Showroom] = (650, 480, 500),
        [ContactManner.HomeVisit] = (550, 350, 200),
        [ContactManner.Call] = (150, 220, 0),
    };

    private readonly Dice _dice = showroom.Dice;

    /// <summary>The day the due date is really answered: mostly that day, sometimes early or late.</summary>
    public int DayOfNext(Pursuit card)
    {
        var late = _dice.Weighted([80, 650, 90, 95, 60, 25]) switch
        {
            0 => -_dice.Between(1, 2),
            1 => 0,
            2 => 1,
            3 => _dice.Between(2, 4),
            4 => _dice.Between(5, 14),
            _ => _dice.Between(15, 40),
        };
        return Math.Max(card.Day + 1, card.Due + late);
    }

    public void Make(Pursuit card, int day, Turn turn)
    {
        var manner = MannerOf(card, turn);
        var contents = ContentsOf(card, manner, turn);
        var level = LevelAfter(card, turn);
        int? next = turn is Turn.GivesUp or Turn.Sleeps ? null : day + Pause(card, turn);
        var note = _dice.Chance(50) ? _dice.Among<string>(Lineup.Notes) : null;
        var isAgreed = showroom.Agreements.IsAgreed(next);
        log.Contact(card.Card.Id, day, card.Owner, manner, contents, level, next, isAgreed, note);
        Register(card, day, manner, contents);
        card.Day = day;
        card.Due = next ?? day;
        card.Covered |= contents;
        card.HasVisited |= manner == ContactManner.Showroom;
        card.Contacts++;
    }

    private void Register(Pursuit card, int day, ContactManner manner, ContactContents contents)
    {
        if (manner == ContactManner.Showroom)
        {
            var order = card.HasVisited ? VisitOrder.Again : VisitOrder.First;
            showroom.Register.Returned(card.Card, day, card.Owner, order, contents);
        }
        else if (manner == ContactManner.Call && _dice.Chance(50))
        {
            showroom.Register.CalledAgain(card.Card, day, card.Owner);
        }
    }

    private ContactManner MannerOf(Pursuit card, Turn turn)
    {
        // Nobody who came to the showroom is put to rest the same day.
        var showroomVisits = turn == Turn.Sleeps ? 0
            : card.HasOrdered ? 150
            : 420 - (70 * showroom.Ladder.Coolness(card.Rung));
        return _dice.Chance(showroomVisits)
            ? ContactManner.Showroom
            : _dice.Weighted([68, 27, 5]) switch
            {
                0 => ContactManner.Call,
                1 => ContactManner.Message,
                _ => ContactManner.HomeVisit,
            };
    }

    private ContactContents ContentsOf(Pursuit card, ContactManner manner, Turn turn)
    {
        var (presented, negotiated, driven) = ChancesBy.GetValueOrDefault(manner, (90, 40, 0));
        if (card.Covered.HasFlag(ContactContents.TestDrive))
        {
            driven /= 6;
        }

        if (turn == Turn.Signs)
        {
            negotiated = 950;
        }

        return (_dice.Chance(presented) ? ContactContents.Presentation : ContactContents.None)
            | (_dice.Chance(negotiated) ? ContactContents.Negotiation : ContactContents.None)
            | (_dice.Chance(driven) ? ContactContents.TestDrive : ContactContents.None);
    }

    /// <summary>The level to write down; null leaves it as it was.</summary>
    private byte[]? LevelAfter(Pursuit card, Turn turn)
    {
        if (turn == Turn.Signs)
        {
            return showroom.Ladder.Ordered;
        }

        if (card.HasOrdered)
        {
            return null;
        }

        switch (_dice.Weighted([17, 14, 24, 45]))
        {
            case 0:
                card.Rung = Math.Max(0, card.Rung - 1);
                break;
            case 1:
                card.Rung = Math.Min(showroom.Ladder.Coolest, card.Rung + 1);
                break;
            case 2:
                break;
            default:
                return null;
        }

        return showroom.Ladder.CodeOf(card.Rung);
    }

    private int Pause(Pursuit card, Turn turn) =>
        turn == Turn.Signs || card.HasOrdered ? _dice.Between(3, 7) : showroom.Ladder.Pause(card.Rung, _dice);
}
