using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// Cards as a checking of their rows left them: the rows, those that do not stand, and the few cards that merges tie
/// together, which are objects. Any other card becomes an object when somebody asks for it; who reads all of them reads
/// the rows.
/// </summary>
internal sealed class PackedCards(
    RowsByCard rows,
    RowOrders orders,
    LeftOutRows leftOut,
    Dictionary<int, CustomerCard> tied,
    LevelScale scale,
    Func<CardId, int>? find)
    : CardSource
{
    public override int Count => rows.Count;

    // A card that took another one over holds it as an object, so these are objects themselves.
    public override CustomerCard this[int place]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(place);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(place, Count);
            return tied.GetValueOrDefault(place) ?? new(rows.FilingOf(place), scale, EventsOf(place));
        }
    }

    public override CardId IdAt(int place) => new(rows.FilingsOf(place, out var at).IdAt(at));

    public override int? PlaceOf(CardId id) => find?.Invoke(id);

    public override DealerId DealerAt(int place) => rows.FilingsOf(place, out var at).DealerAt(at);

    public override ConsultantId ConsultantAt(int place) => rows.FilingsOf(place, out var at).ConsultantAt(at);

    public override ModelName ModelAt(int place) => rows.FilingsOf(place, out var at).ModelAt(at);

    public override string? PhoneAt(int place) => rows.FilingsOf(place, out var at).PhoneAt(at);

    public override FilingChannel ChannelAt(int place) => rows.FilingsOf(place, out var at).ChannelAt(at);

    public override ContactContents ContentsAt(int place) => rows.FilingsOf(place, out var at).ContentsAt(at);

    public override LocalDate FiledOnAt(int place) => rows.FilingsOf(place, out var at).FiledOnAt(at);

    public override CardFiling FilingAt(int place) =>
        rows.FilingsOf(place, out var at).FilingAt(at, withCustomer: false);

    public override int? UnitAt(int place) => rows.FilingsOf(place, out var at).UnitAt(at);

    public override CustomerKind KindAt(int place) => rows.FilingsOf(place, out var at).KindAt(at);

    public override bool MayReturnAt(int place) =>
        tied.ContainsKey(place) || rows.FilingsOf(place, out var at).ReturnsAt(at);

    public override bool HasTransfersAt(int place) => tied.TryGetValue(place, out var card)
        ? card.Events.Any(e => e is CardEvent.Transferred)
        : rows.DayOf(CardMove.Transfer, place, leftOut) is not null;

    /// <summary>The day of delivery, if the card has been delivered: that is for good.</summary>
    public LocalDate? DeliveredOn(int place) => tied.TryGetValue(place, out var card)
        ? card.Events.LastOrDefault(e => e is CardEvent.Delivered)?.On
        : rows.DayOf(CardMove.Deliver, place, leftOut);

    public override CardReader OpenReader() => new Reader(rows, orders, leftOut, tied, scale);

    private CardEvent[] EventsOf(int place)
    {
        List<PackedEvent> events = [];
        orders.EventsOf(place, events);
        return [.. events.Where(row => !leftOut.Contains(row)).Select(row => row.Event)];
    }

    /// <summary>Rows go into a fold without becoming objects.</summary>
    private sealed class Reader(
        RowsByCard rows, RowOrders orders, LeftOutRows leftOut, Dictionary<int, CustomerCard> tied, LevelScale scale)
        : CardReader
    {
        private readonly List<PackedEvent> _events = [];

        public override void Read(int place, LocalDate seenFrom, LocalDate until, CardFold fold)
        {
            if (tied.TryGetValue(place, out var card))
            {
                fold.Read(card.HasMerges ? card.SeenFrom(seenFrom) : card, until);
                return;
            }

            // Without merges a card is the same from wherever it is seen.
            fold.Start(rows.StartOf(place), scale);
            orders.EventsOf(place, _events);
            foreach (var row in _events)
            {
                if (row.Day <= until && !leftOut.Contains(row))
                {
                    fold.Apply(row.Step);
                }
            }

            fold.Finish();
        }

        public override void ReadVisits(int place, List<CardVisit> visits)
        {
            if (tied.TryGetValue(place, out var card))
            {
                card.CopyVisits(visits);
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
