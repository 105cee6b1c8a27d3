using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// Cards as a checking of their rows left them: the rows, those that do not stand, and the few cards that merges tie
/// together or whose rows were corrected, which are objects. Any other card becomes an object when somebody asks for
/// it; who reads all of them reads the rows.
/// </summary>
internal sealed class PackedCards(
    RowsByCard rows,
    RowOrders orders,
    LeftOutRows leftOut,
    TiedReadings tied,
    bool isCorrected,
    DealerRules rules,
    Func<CardId, int>? find)
    : CardSource
{
    public override int Count => rows.Count;

    /// <summary>The places where there is no card, since its filing was void or not yet recorded.</summary>
    public IEnumerable<int> Missing => tied.Missing;

    // A card that took another one over holds it as an object, so these are objects themselves.
    public override CustomerCard this[int place]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(place);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(place, Count);
            return tied.TryGet(place, out var card)
                ? card ?? throw new KeyNotFoundException($"The card '{IdAt(place)}' is not there.")
                : new(rows.FilingOf(place), rows.RulesOf(place, rules).Scale, EventsOf(place));
        }
    }

    public override CardId IdAt(int place) => new(rows.FilingsOf(place, out var at).IdAt(at));

    public override int? PlaceOf(CardId id) => find?.Invoke(id);

    public override DealerId DealerAt(int place) => rows.FilingsOf(place, out var at).DealerAt(at);

    public override ModelName ModelAt(int place) =>
        Amended(place)?.Model ?? rows.FilingsOf(place, out var at).ModelAt(at);

    public override ConsultantId ConsultantAt(int place) =>
        Amended(place)?.Consultant ?? rows.FilingsOf(place, out var at).ConsultantAt(at);

    public override string? PhoneAt(int place) => Amended(place) is { } filing
        ? filing.Customer?.Phone
        : rows.FilingsOf(place, out var at).PhoneAt(at);

    public override FilingChannel ChannelAt(int place) =>
        Amended(place)?.Channel ?? rows.FilingsOf(place, out var at).ChannelAt(at);

    public override ContactContents ContentsAt(int place) =>
        Amended(place)?.Contents ?? rows.FilingsOf(place, out var at).ContentsAt(at);

    public override LocalDate FiledOnAt(int place) =>
        Amended(place)?.FiledOn ?? rows.FilingsOf(place, out var at).FiledOnAt(at);

    public override CardFiling FilingAt(int place) =>
        Amended(place) ?? rows.FilingsOf(place, out var at).FilingAt(at, withCustomer: false);

    public override int? UnitAt(int place) => Amended(place) is { } filing
        ? filing.Unit
        : rows.FilingsOf(place, out var at).UnitAt(at);

    public override CustomerKind KindAt(int place) =>
        Amended(place)?.CustomerKind ?? rows.FilingsOf(place, out var at).KindAt(at);

    public override bool MayReturnAt(int place) =>
        tied.TryGet(place, out _) || rows.FilingsOf(place, out var at).ReturnsAt(at);

    /// <summary>How many rows there are, and how many of them tell the day they were written down.</summary>
    public (long Told, long Rows) Coverage()
    {
        var told = rows.Events.Sum(block => block.Entries.CountTold());
        return (
            told + rows.Filings.Sum(filings => filings.Entries.CountTold()),
            rows.Count + rows.Events.Sum(block => (long)block.Count));
    }

    /// <summary>The lost cards that a filing names, in its row and as it stands.</summary>
    public IEnumerable<CardId> ReturnsAt(int place)
    {
        CardId?[] named = [rows.StartOf(place).ReturnsFrom, Amended(place)?.ReturnsFrom];
        return named.OfType<CardId>().Distinct();
    }

    public override IEnumerable<(ConsultantId To, LocalDate On)> TransfersAt(int place) =>
        tied.TryGet(place, out var card) ? card?.Transfers() ?? []
        : rows.DayOf(CardMove.Transfer, place, leftOut) is null ? []
        : TransfersIn(place);

    /// <summary>The day of delivery, if the card has been delivered: that is for good.</summary>
    public LocalDate? DeliveredOn(int place) => tied.TryGet(place, out var card)
        ? card?.Events.LastOrDefault(e => e is CardEvent.Delivered)?.On
        : rows.DayOf(CardMove.Deliver, place, leftOut);

    public override CardReader OpenReader() => new Reader(rows, orders, leftOut, tied, rules);

    /// <summary>The same rows where some cards read otherwise.</summary>
    public PackedCards With(TiedReadings readings, bool isCorrected) =>
        new(rows, orders, leftOut, readings, isCorrected, rules, find);

    /// <summary>The same rows where some cards read otherwise.</summary>
    public PackedCards With(TiedReadings readings) => With(readings, isCorrected);

    /// <summary>What was read into objects; to be changed in a copy only.</summary>
    public TiedReadings Tied => tied;

    private CardFiling? Amended(int place) => isCorrected && tied.TryGet(place, out var card) ? card?.Filing : null;

    private CardEvent[] EventsOf(int place) => [.. RowsOf(place).Select(row => row.Event)];

    private IEnumerable<(ConsultantId To, LocalDate On)> TransfersIn(int place) => RowsOf(place)
        .Where(row => row.Move == CardMove.Transfer)
        .Select(row => (row.Step.To, row.Day));

    private List<PackedEvent> RowsOf(int place)
    {
        List<PackedEvent> events = [];
        orders.EventsOf(place, events);
        events.RemoveAll(row => leftOut.Contains(row));
        return events;
    }

    /// <summary>Rows go into a fold without becoming objects.</summary>
    private sealed class Reader(
        RowsByCard rows, RowOrders orders, LeftOutRows leftOut, TiedReadings tied, DealerRules rules)
        : CardReader
    {
        private readonly List<PackedEvent> _events = [];

        public override void Read(int place, LocalDate seenFrom, LocalDate until, CardFold fold)
        {
            if (tied.TryGet(place, out var card))
            {
                fold.Read(card!.HasMerges ? card.SeenFrom(seenFrom) : card, until);
                return;
            }

            // Without merges a card is the same from wherever it is seen.
            fold.Start(rows.StartOf(place), rows.RulesOf(place, rules).Scale);
            orders.EventsOf(place, _events);
            foreach (var row in _events)
            {
                if (leftOut.Contains(row))
                {
                    continue;
                }

                if (row.Day <= until)
                {
                    fold.Apply(row.Step);
                }
                else
                {
                    fold.GoesOn(row.Day);
                }
            }

            fold.Finish();
        }

        public override void ReadVisits(int place, List<CardVisit> visits)
        {
            if (tied.TryGet(place, out var card))
            {
                card!.CopyVisits(visits);
                return;
            }

            visits.Clear();
            orders.EventsOf(place, _events);
            foreach (var row in _events)
            {
                if (row.Visit is { } visit && !leftOut.Contains(row))
                {
                    visits.Add(visit);
                }
            }
        }
    }
}
