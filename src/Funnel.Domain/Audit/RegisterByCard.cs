using System.Collections.Concurrent;
using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>
/// The records of a register by the cards they name, and which of the cards need a look at all: hardly any does, and
/// only of those objects are made.
/// </summary>
internal sealed class RegisterByCard
{
    private const int CardsAtATime = 1 << 13;

    private readonly CardSource _cards;
    private readonly HashSet<(DealerId Dealer, LocalDate Day)> _days;

    // The records of a card follow one another, from the first of the card to that of the next.
    private readonly int[] _firsts;
    private readonly Line[] _records;

    public RegisterByCard(TrafficLines lines, CardSource cards)
    {
        _cards = cards;
        _days = DaysIn(lines);
        _firsts = new int[cards.Count + 1];
        for (var place = 0; place < lines.Count; place++)
        {
            if (lines.CardAt(place) is >= 0 and var card)
            {
                _firsts[card + 1]++;
            }
        }

        for (var card = 0; card < cards.Count; card++)
        {
            _firsts[card + 1] += _firsts[card];
        }

        _records = new Line[_firsts[^1]];
        var next = _firsts.AsSpan(0, cards.Count).ToArray();
        for (var place = 0; place < lines.Count; place++)
        {
            if (lines.CardAt(place) is >= 0 and var card)
            {
                _records[next[card]++] = new(
                    place,
                    lines.DayAt(place),
                    lines.KindAt(place) == TrafficKind.Visit,
                    lines.HasDrivenAt(place),
                    lines.OutcomeAt(place));
            }
        }
    }

    /// <summary>Whether the register of a dealer holds anything of a day.</summary>
    public bool IsKept(DealerId dealer, LocalDate day) => _days.Contains((dealer, day));

    /// <summary>The places of a card's records, in the order of the register.</summary>
    public IReadOnlyList<int> PlacesOf(int card)
    {
        List<int> places = [];
        foreach (var record in RecordsOf(card))
        {
            places.Add(record.Place);
        }

        return places;
    }

    /// <summary>The cards that do not tell what the register tells, in their order.</summary>
    public IReadOnlyList<int> CardsAtOdds()
    {
        ConcurrentBag<int> odd = [];
        Parallel.ForEach(
            Partitioner.Create(0, Math.Max(_cards.Count, 1), CardsAtATime),
            () => (Reader: _cards.OpenReader(), Visits: new List<CardVisit>()),
            (range, _, own) =>
            {
                for (var card = range.Item1; card < Math.Min(range.Item2, _cards.Count); card++)
                {
                    own.Reader.ReadVisits(card, own.Visits);
                    if (IsAtOdds(card, own.Visits))
                    {
                        odd.Add(card);
                    }
                }

                return own;
            },
            _ => { });
        return [.. odd.Order()];
    }

    private static HashSet<(DealerId Dealer, LocalDate Day)> DaysIn(TrafficLines lines)
    {
        HashSet<(DealerId Dealer, LocalDate Day)> days = [];
        var latest = default((DealerId Dealer, LocalDate Day));
        for (var place = 0; place < lines.Count; place++)
        {
            // A register has the records of a day one after the other.
            var day = (Dealer: lines.DealerAt(place), Day: lines.DayAt(place));
            if (day.Day != latest.Day || day.Dealer != latest.Dealer)
            {
                days.Add(latest = day);
            }
        }

        return days;
    }

    private ReadOnlySpan<Line> RecordsOf(int card) =>
        _records.AsSpan(_firsts[card], _firsts[card + 1] - _firsts[card]);

    private bool IsAtOdds(int card, List<CardVisit> visits)
    {
        var filedOn = _cards.FiledOnAt(card);
        if (_cards.ChannelAt(card) == FilingChannel.WalkIn)
        {
            visits.Add(new(filedOn, _cards.ContentsAt(card).HasFlag(ContactContents.TestDrive)));
        }

        var records = RecordsOf(card);
        return IsFiledOddly(records, filedOn) || HasOddRecord(records, visits) || HasOddVisit(card, records, visits);
    }

    private static bool IsFiledOddly(ReadOnlySpan<Line> records, LocalDate filedOn)
    {
        var filings = 0;
        foreach (var record in records)
        {
            if (record.Outcome == TrafficOutcome.Filed && (++filings > 1 || record.Day != filedOn))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOddRecord(ReadOnlySpan<Line> records, List<CardVisit> visits)
    {
        foreach (var record in records)
        {
            if (!record.IsVisit)
            {
                continue;
            }

            var (isThere, hasDriven) = On(record.Day, visits);
            if (isThere
                ? record.HasDriven && !hasDriven
                : record.Outcome == TrafficOutcome.FollowUp)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasOddVisit(int card, ReadOnlySpan<Line> records, List<CardVisit> visits)
    {
        foreach (var visit in visits)
        {
            var (isThere, hasDriven) = (false, false);
            foreach (var record in records)
            {
                if (record.IsVisit && record.Day == visit.On)
                {
                    (isThere, hasDriven) = (true, hasDriven || record.HasDriven);
                }
            }

            if (isThere ? visit.HasDriven && !hasDriven : IsKept(_cards.DealerAt(card), visit.On))
            {
                return true;
            }
        }

        return false;
    }

    private static (bool IsThere, bool HasDriven) On(LocalDate day, List<CardVisit> visits)
    {
        var (isThere, hasDriven) = (false, false);
        foreach (var visit in visits)
        {
            if (visit.On == day)
            {
                (isThere, hasDriven) = (true, hasDriven || visit.HasDriven);
            }
        }

        return (isThere, hasDriven);
    }

    private readonly record struct Line(
        int Place, LocalDate Day, bool IsVisit, bool HasDriven, TrafficOutcome Outcome);
}
