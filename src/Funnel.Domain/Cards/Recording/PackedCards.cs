using System.Collections;
using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// The cards of recorded history, kept as rows: a card becomes an object when somebody asks for it, and a new one each
/// time. Who reads all of them reads the rows.
/// </summary>
internal sealed class PackedCards(CardRules rules) : IReadOnlyList<CustomerCard>
{
    private const int None = -1;

    private readonly List<PackedFilings> _filings = [];
    private readonly List<PackedEvents> _events = [];
    private readonly Pages<Place> _cards = new();
    private readonly Pages<Link> _links = new();

    // A card that took another one over holds it as an object, so these are objects themselves.
    private readonly Dictionary<int, CustomerCard> _tied = [];

    public CardRules Rules => rules;

    public SharedTexts Texts { get; } = new();

    public int Count => _cards.Count;

    public CustomerCard this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _tied.TryGetValue(index, out var tied) ? tied : new(FilingOf(index), rules.Scale, EventsOf(index));
        }
    }

    /// <summary>A filing of one of the entries gets the next number.</summary>
    public void Add(PackedFilings filings, int place)
    {
        if (_filings.Count == 0 || _filings[^1] != filings)
        {
            _filings.Add(filings);
        }

        _cards.Add(new() { Filings = _filings.Count - 1, Filing = place, First = None, Last = None });
    }

    /// <summary>Hands events to their cards, each after those the card has.</summary>
    public void Add(PackedEvents events)
    {
        if (_events.Count == 0 || _events[^1] != events)
        {
            _events.Add(events);
        }

        for (var run = 0; run < events.RunCount; run++)
        {
            Add(events.RunAt(run));
        }
    }

    public long RowOf(int card) => _filings[_cards[card].Filings].RowAt(_cards[card].Filing);

    public FoldStart StartOf(int card) => _filings[_cards[card].Filings].StartAt(_cards[card].Filing);

    public CardFiling FilingOf(int card, bool withCustomer = true) =>
        _filings[_cards[card].Filings].FilingAt(_cards[card].Filing, withCustomer);

    public DealerId DealerOf(int card) => _filings[_cards[card].Filings].DealerAt(_cards[card].Filing);

    public ModelName ModelOf(int card) => _filings[_cards[card].Filings].ModelAt(_cards[card].Filing);

    public int? UnitOf(int card) => _filings[_cards[card].Filings].UnitAt(_cards[card].Filing);

    public CustomerKind KindOf(int card) => _filings[_cards[card].Filings].KindAt(_cards[card].Filing);

    public string? PhoneOf(int card) => _filings[_cards[card].Filings].PhoneAt(_cards[card].Filing);

    /// <summary>The day of delivery, if the card has been delivered: that is for good.</summary>
    public LocalDate? DeliveredOn(int card)
    {
        // What stands of a card that merges tie to others is known of the card alone, not of its rows.
        if (TiedOrNone(card) is { } tied)
        {
            return tied.Events.LastOrDefault(e => e is CardEvent.Delivered)?.On;
        }

        for (var next = _cards[card].First; next != None; next = _links[next].Next)
        {
            var (events, start, count) = (_events[_links[next].Events], _links[next].Start, _links[next].Count);
            for (var place = start; place < start + count; place++)
            {
                if (events.MoveAt(place) == CardMove.Deliver && events.Stands(place))
                {
                    return events.DayAt(place);
                }
            }
        }

        return null;
    }

    /// <summary>A card that merges tie to others; null where its rows tell all.</summary>
    public CustomerCard? TiedOrNone(int card) => _tied.GetValueOrDefault(card);

    public void Tie(int card, CustomerCard tied) => _tied.Add(card, tied);

    /// <summary>Every row of a card, standing or not, in the order of days, and of rows within a day.</summary>
    public void RowsOf(int card, List<PackedEvent> rows)
    {
        rows.Clear();
        var sorted = true;
        for (var next = _cards[card].First; next != None; next = _links[next].Next)
        {
            ref var link = ref _links[next];
            var events = _events[link.Events];
            for (var place = link.Start; place < link.Start + link.Count; place++)
            {
                var row = new PackedEvent(events, place);
                sorted = sorted && (rows.Count == 0 || rows[^1].CompareTo(row) <= 0);
                rows.Add(row);
            }
        }

        if (!sorted)
        {
            rows.Sort();
        }
    }

    public IEnumerator<CustomerCard> GetEnumerator()
    {
        for (var card = 0; card < Count; card++)
        {
            yield return this[card];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private CardEvent[] EventsOf(int card)
    {
        List<PackedEvent> rows = [];
        RowsOf(card, rows);
        return [.. rows.Where(row => row.Stands).Select(row => row.Event)];
    }

    private void Add(PackedEvents.Run run)
    {
        ref var card = ref _cards[run.Card];
        var place = _links.Add(new()
        {
            Events = _events.Count - 1,
            Start = run.Start,
            Count = run.Count,
            Next = None,
        });
        if (card.First == None)
        {
            card.First = place;
        }
        else
        {
            _links[card.Last].Next = place;
        }

        card.Last = place;
    }

    private struct Place
    {
        public int Filings;
        public int Filing;
        public int First;
        public int Last;
    }

    private struct Link
    {
        public int Events;
        public int Start;
        public int Count;
        public int Next;
    }
}
