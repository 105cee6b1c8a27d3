using System.Collections;
using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Traffic.Recording;

/// <summary>
/// A showroom register that was read from rows: they stay rows, and a record is made when somebody asks for it; asked
/// again it is an equal one.
/// </summary>
public sealed class TrafficRegister : IReadOnlyList<TrafficRecord>
{
    private readonly CardIndex _cards;
    private readonly List<PackedTraffic> _parts = [];
    private readonly List<int> _starts = [];

    /// <summary>An empty register, whose records name cards of this index by their place in it.</summary>
    public TrafficRegister(CardIndex cards)
    {
        ArgumentNullException.ThrowIfNull(cards);
        _cards = cards;
    }

    /// <summary>How many records there are.</summary>
    public int Count { get; private set; }

    /// <summary>The record at a place, from 0.</summary>
    public TrafficRecord this[int index] => Find(index, out var place).RecordAt(place, _cards.Source);

    /// <summary>Takes records over, after those it has.</summary>
    public void Add(PackedTraffic records)
    {
        ArgumentNullException.ThrowIfNull(records);
        if (records.Count > 0)
        {
            _parts.Add(records);
            _starts.Add(Count);
            Count += records.Count;
        }
    }

    /// <summary>The id of the record at a place, in UTF-8.</summary>
    public ReadOnlySpan<byte> IdAt(int index) => Find(index, out var place).IdAt(place);

    /// <summary>The number of the row that a record was read from.</summary>
    public long RowOf(int index) => Find(index, out var place).RowAt(place);

    /// <summary>Every record, in order.</summary>
    public IEnumerator<TrafficRecord> GetEnumerator()
    {
        foreach (var part in _parts)
        {
            for (var place = 0; place < part.Count; place++)
            {
                yield return part.RecordAt(place, _cards.Source);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The records as they can be held against these cards; null where they name other ones.</summary>
    internal TrafficLines? Against(CardIndex cards) => ReferenceEquals(cards, _cards) ? new Lines(this) : null;

    private PackedTraffic Find(int index, out int place)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        var part = _starts.BinarySearch(index);
        part = part < 0 ? ~part - 1 : part;
        place = index - _starts[part];
        return _parts[part];
    }

    private sealed class Lines(TrafficRegister register) : TrafficLines
    {
        public override int Count => register.Count;

        public override int CardAt(int place) => register.Find(place, out var at).CardAt(at);

        public override DealerId DealerAt(int place) => register.Find(place, out var at).DealerAt(at);

        public override LocalDate DayAt(int place) => register.Find(place, out var at).DayAt(at);

        public override TrafficKind KindAt(int place) => register.Find(place, out var at).KindAt(at);

        public override TrafficOutcome OutcomeAt(int place) => register.Find(place, out var at).OutcomeAt(at);

        public override bool HasDrivenAt(int place) => register.Find(place, out var at).HasDrivenAt(at);
    }
}
