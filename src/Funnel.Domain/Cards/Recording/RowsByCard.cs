using NodaTime;

namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// The second step of recording: every row that came in, at its card, in the order it came. Nothing is checked here and
/// nothing changes later, so that the same rows can be read more than once.
/// </summary>
internal sealed class RowsByCard
{
    private const int None = -1;

    private readonly List<PackedFilings> _filings = [];
    private readonly List<PackedEvents> _events = [];
    private readonly List<(int Card, int Survivor)> _merges = [];
    private readonly Pages<Place> _cards = new();
    private readonly Pages<Link> _links = new();

    public int Count => _cards.Count;

    public IReadOnlyList<PackedEvents> Events => _events;

    public IReadOnlyList<PackedFilings> Filings => _filings;

    /// <summary>Each merge in the rows; the survivor is negative where no card has its id.</summary>
    public IReadOnlyList<(int Card, int Survivor)> Merges => _merges;

    /// <summary>One of some filings gets the next number.</summary>
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
        for (var run = 0; run < events.RunCount; run++)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(events.RunAt(run).Card, Count, nameof(events));
        }

        _events.Add(events);
        _merges.AddRange(events.Merges);
        for (var run = 0; run < events.RunCount; run++)
        {
            Add(events.RunAt(run));
        }
    }

    /// <summary>Says which card a merge goes to, where that was not known when its row was read.</summary>
    public void AddMerge(int card, int survivor) => _merges.Add((card, survivor));

    /// <summary>The filings among which a card's is, and its place there.</summary>
    public PackedFilings FilingsOf(int card, out int place)
    {
        ref var at = ref _cards[card];
        place = at.Filing;
        return _filings[at.Filings];
    }

    public CardId IdOf(int card) => new(FilingsOf(card, out var place).IdAt(place));

    public long RowOf(int card) => FilingsOf(card, out var place).RowAt(place);

    /// <summary>The rules of the card's dealer.</summary>
    public CardRules RulesOf(int card, DealerRules rules) => rules.Of(FilingsOf(card, out var place).DealerAt(place));

    public FoldStart StartOf(int card) => FilingsOf(card, out var place).StartAt(place);

    public CardFiling FilingOf(int card) => FilingsOf(card, out var place).FilingAt(place);

    /// <summary>Every event of a card, in the order of days, and of rows within a day.</summary>
    public void EventsOf(int card, List<PackedEvent> events)
    {
        events.Clear();
        var sorted = true;
        for (var next = _cards[card].First; next != None; next = _links[next].Next)
        {
            ref var link = ref _links[next];
            var block = _events[link.Events];
            for (var place = link.Start; place < link.Start + link.Count; place++)
            {
                var row = new PackedEvent(block, link.Events, place);
                sorted = sorted && (events.Count == 0 || events[^1].CompareTo(row) <= 0);
                events.Add(row);
            }
        }

        if (!sorted)
        {
            events.Sort();
        }
    }

    /// <summary>The day of a card's first row of a move that is not left out, in the order the rows came.</summary>
    public LocalDate? DayOf(CardMove move, int card, LeftOutRows leftOut)
    {
        for (var next = _cards[card].First; next != None; next = _links[next].Next)
        {
            var (block, start, count) = (_links[next].Events, _links[next].Start, _links[next].Count);
            for (var place = start; place < start + count; place++)
            {
                if (_events[block].MoveAt(place) == move && !leftOut.Contains(block, place))
                {
                    return _events[block].DayAt(place);
                }
            }
        }

        return null;
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
