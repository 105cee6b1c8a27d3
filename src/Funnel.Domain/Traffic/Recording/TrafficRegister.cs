using System.Collections;
using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using NodaTime;

namespace Funnel.Domain.Traffic.Recording;

/// <summary>
/// A showroom register that was read from rows: they stay rows, and a record is made when somebody asks for it; asked
/// again it is an equal one.
/// </summary>
internal sealed class TrafficRegister : IReadOnlyList<TrafficRecord>, IEntryTelling
{
    private readonly CardIndex _cards;
    private readonly CardSource _source;
    private readonly PackedTraffic[] _parts;
    private readonly int[] _starts;

    // The part found last, on whatever thread: most ask for one record after the other.
    private int _latest;

    public TrafficRegister(IEnumerable<PackedTraffic> parts, CardIndex cards)
    {
        _cards = cards;
        _source = cards.Log?.Rows ?? cards.Source;
        _parts = [.. parts.Where(part => part.Count > 0)];
        _starts = new int[_parts.Length];
        for (var part = 0; part < _parts.Length; part++)
        {
            _starts[part] = Count;
            Count += _parts[part].Count;
        }
    }

    public int Count { get; }

    public TrafficRecord this[int index] => Find(index, out var place).RecordAt(place, _source);

    public IEnumerator<TrafficRecord> GetEnumerator()
    {
        foreach (var part in _parts)
        {
            for (var place = 0; place < part.Count; place++)
            {
                yield return part.RecordAt(place, _source);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether any record tells when it was written down.</summary>
    public bool HasEntries => _parts.Any(part => part.HasEntries);

    /// <summary>The records as they can be held against these cards; null where they name other ones.</summary>
    public TrafficLines? Against(CardIndex cards) =>
        ReferenceEquals(cards, _cards) && ReferenceEquals(cards.Source, _source) ? new Lines(this) : null;

    private PackedTraffic Find(int index, out int place)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        var part = _latest;
        if (index < _starts[part] || index >= _starts[part] + _parts[part].Count)
        {
            part = Array.BinarySearch(_starts, index);
            _latest = part = part < 0 ? ~part - 1 : part;
        }

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
