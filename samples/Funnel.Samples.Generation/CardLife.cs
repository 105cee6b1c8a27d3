using Funnel.Domain.Dormancy;

namespace Funnel.Samples.Generation;

/// <summary>Plays a card from its filing to its end, or to the last day of the dataset.</summary>
internal sealed class CardLife
{
    private readonly Showroom _showroom;
    private readonly Dice _dice;
    private readonly EventLog _log;
    private readonly FollowUps _followUps;
    private readonly Handover _handover;
    private readonly OrderCourse _orders;
    private readonly Endings _endings;

    public CardLife(Showroom showroom)
    {
        _showroom = showroom;
        _dice = showroom.Dice;
        _log = new(showroom.Files.Events, showroom.Recordings);
        _followUps = new(showroom, _log);
        _handover = new(showroom, _log);
        _endings = new(showroom, _log, _handover);
        _orders = new(showroom, _log, _followUps, _handover, _endings);
    }

    private int Last => _showroom.Days.Last;

    /// <summary>Plays a card; the day it closed, or null while it is open.</summary>
    public int? Play(Opportunity filed)
    {
        var card = new Pursuit(filed);
        var fate = filed.IsSold ? _orders.SellAtOnce(card)
            : filed.IsOrdered && _orders.Sign(card) is var signed and not Fate.GoesOn ? signed
            : Follow(card);
        return fate == Fate.Closed ? card.Day : null;
    }

    /// <summary>Plays a duplicate: found out and merged, and seldom found to have been none.</summary>
    public void PlayDuplicate(Opportunity duplicate, Opportunity survivor, int mergedOn)
    {
        var card = new Pursuit(duplicate);
        _handover.KeepOwner(card, mergedOn);
        _log.Merged(duplicate.Id, mergedOn, survivor.Id);
        var corrected = mergedOn + _dice.Between(2, 8);
        if (!_dice.Chance(100) || corrected > Last || card.Owner.Until < corrected)
        {
            return;
        }

        _log.Unmerged(duplicate.Id, corrected);
        _followUps.Make(card, corrected, Turn.GoesOn);
        Follow(card);
    }

    /// <summary>Follows a prospect up, contact by contact.</summary>
    private Fate Follow(Pursuit card)
    {
        while (_followUps.DayOfNext(card) is var day && day <= Last)
        {
            var fate = Meet(card, day);
            if (fate != Fate.GoesOn)
            {
                return fate;
            }
        }

        return _endings.LeaveOpen(card);
    }

    private Fate Meet(Pursuit card, int day)
    {
        _handover.KeepOwner(card, day);
        var turn = DrawTurn(card, day);
        _followUps.Make(card, day, turn);
        switch (turn)
        {
            case Turn.Signs:
                return _orders.Sign(card);
            case Turn.GivesUp:
                return _endings.Lose(card, day);
            case Turn.Sleeps:
                return Sleep(card);
            default:
                if (_dice.Chance(10))
                {
                    _handover.Reassign(card);
                }

                return Fate.GoesOn;
        }
    }

    private Turn DrawTurn(Pursuit card, int day)
    {
        var coolness = _showroom.Ladder.Coolness(card.Rung);
        ReadOnlySpan<int> signs = [230, 130, 70, 40, 22];
        if (_dice.Chance(card.HasVisited ? signs[coolness] : signs[coolness] / 5))
        {
            return Turn.Signs;
        }

        if (_dice.Chance(Math.Min(160, 30 + (10 * card.Contacts) + (12 * coolness))))
        {
            return Turn.GivesUp;
        }

        return coolness >= 2 && card.Contacts >= 2 && _dice.Chance(130) && MaySleep(card, day)
            ? Turn.Sleeps
            : Turn.GoesOn;
    }

    // What this contact itself will cover does not count yet.
    private bool MaySleep(Pursuit card, int day)
    {
        var candidate = new DormancyCandidate(
            card.Card.Channel,
            _showroom.Days.DateOf(card.Card.FiledOn),
            card.HasVisited,
            card.Covered,
            HasContact: card.Contacts > 0);
        return _showroom.Standard.Dormancy.Judge(candidate, _showroom.Days.DateOf(day)).IsAccepted;
    }

    private Fate Sleep(Pursuit card)
    {
        _log.Dormant(card.Card.Id, card.Day);
        var day = card.Day + _dice.Between(20, 90);
        var turn = _dice.Weighted([20, 12, 22, 46]);
        if (turn == 3 || day > Last)
        {
            return _endings.LeaveOpen(card);
        }

        _handover.KeepOwner(card, day);
        if (turn == 2)
        {
            return _endings.Lose(card, day);
        }

        if (turn == 1)
        {
            _log.Reactivated(card.Card.Id, day);
        }

        _followUps.Make(card, day, Turn.GoesOn);
        return Fate.GoesOn;
    }
}
