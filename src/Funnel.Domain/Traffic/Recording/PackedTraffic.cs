using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.FollowUp;
using NodaTime;

namespace Funnel.Domain.Traffic.Recording;

/// <summary>
/// Records of a showroom register in the order of their rows, a few bytes each. They may be gathered on any thread,
/// before they are put together as a register.
/// </summary>
/// <param name="texts">The texts that their numbers stand for.</param>
/// <param name="expected">How many records to expect.</param>
public sealed class PackedTraffic(SharedTexts texts, int expected = 0)
{
    private const int UsualId = 12;

    private readonly TextHeap _heap = new(expected * UsualId);
    private Line[] _lines = new Line[Math.Max(expected, 4)];
    private List<Rest>? _rest;

    /// <summary>How many records there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether any of them tells when it was written down.</summary>
    public bool HasEntries { get; private set; }

    /// <summary>What is added to the number of every row, where those of one part of a file are counted.</summary>
    public long RowsBefore { get; private set; }

    /// <summary>
    /// The records of some parts, one after the other, as a register: they stay rows, and a record is made when it is
    /// asked for.
    /// </summary>
    /// <param name="parts">The parts, to which nothing is added any more.</param>
    /// <param name="cards">The cards that the records name by their place.</param>
    public static IReadOnlyList<TrafficRecord> Register(IEnumerable<PackedTraffic> parts, CardIndex cards)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(cards);
        return new TrafficRegister(parts, cards);
    }

    /// <summary>Adds a record.</summary>
    /// <param name="record">What was written down.</param>
    /// <param name="row">The number of the row, less <see cref="RowsBefore"/>.</param>
    public void Add(in TrafficRow record, int row)
    {
        if (Count == _lines.Length)
        {
            Array.Resize(ref _lines, Count + Math.Max(Count / 4, 4));
        }

        _lines[Count++] = new()
        {
            Row = row,
            Id = _heap.Add(record.Traffic),
            Dealer = record.Dealer,
            Consultant = record.Consultant,
            Media = record.Media,
            Card = record.Card,
            Day = record.ArrivedAt.Date,
            Second = SecondOf(record.ArrivedAt),
            LeftDay = record.LeftAt?.Date ?? default,
            LeftSecond = SecondOf(record.LeftAt ?? default),
            PartySize = record.PartySize.GetValueOrDefault(),
            Kind = (byte)record.Kind,
            Outcome = (byte)record.Outcome,
            Rest = RestOf(record),
            Flags = (record.LeftAt is null ? Marks.None : Marks.HasLeft)
                | (record.IsSalesRelated ? Marks.IsSalesRelated : Marks.None)
                | (record.IsInvitedToTestDrive ? Marks.IsInvited : Marks.None)
                | (record.HasTakenTestDrive ? Marks.HasDriven : Marks.None)
                | (record.Visit == VisitOrder.First ? Marks.IsFirst : Marks.None)
                | (record.Visit == VisitOrder.Again ? Marks.IsAgain : Marks.None),
        };
    }

    /// <summary>The record's id in UTF-8.</summary>
    public ReadOnlySpan<byte> IdAt(int place) => _heap[_lines[place].Id];

    /// <summary>The number of a record's row.</summary>
    public long RowAt(int place) => RowsBefore + _lines[place].Row;

    /// <summary>The number of the record's card; negative where it has none.</summary>
    public int CardAt(int place) => _lines[place].Card;

    /// <summary>What the record led to.</summary>
    public TrafficOutcome OutcomeAt(int place) => (TrafficOutcome)_lines[place].Outcome;

    /// <summary>Says how many rows come before those counted here.</summary>
    public void StartAfter(long rows) => RowsBefore = rows;

    /// <summary>Leaves some records out, such as those whose id is another one's.</summary>
    public void LeaveOut(ISet<int> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        var kept = 0;
        for (var place = 0; place < Count; place++)
        {
            if (!places.Contains(place))
            {
                _lines[kept++] = _lines[place];
            }
        }

        Count = kept;
    }

    /// <summary>Gives back the room that is not needed, once all records are there.</summary>
    public void Trim()
    {
        // A little room too much costs less than moving everything.
        if (Count < _lines.Length / 8 * 7)
        {
            Array.Resize(ref _lines, Count);
        }

        _heap.Trim();
    }

    internal DealerId DealerAt(int place) => new(texts[_lines[place].Dealer]);

    internal LocalDate DayAt(int place) => _lines[place].Day;

    internal TrafficKind KindAt(int place) => (TrafficKind)_lines[place].Kind;

    internal bool HasDrivenAt(int place) => _lines[place].Flags.HasFlag(Marks.HasDriven);

    internal TrafficRecord RecordAt(int place, CardSource cards)
    {
        ref var line = ref _lines[place];
        var rest = line.Rest == 0 ? default : _rest![line.Rest - 1];
        var flags = line.Flags;
        return new()
        {
            Id = new(_heap.TextAt(line.Id)),
            Dealer = new(texts[line.Dealer]),
            Consultant = new(texts[line.Consultant]),
            Kind = (TrafficKind)line.Kind,
            ArrivedAt = Moment(line.Day, line.Second).PlusNanoseconds(rest.ArrivedNanoseconds),
            LeftAt = flags.HasFlag(Marks.HasLeft)
                ? Moment(line.LeftDay, line.LeftSecond).PlusNanoseconds(rest.LeftNanoseconds)
                : null,
            PartySize = line.PartySize == 0 ? null : line.PartySize,
            Visit = flags.HasFlag(Marks.IsFirst) ? VisitOrder.First
                : flags.HasFlag(Marks.IsAgain) ? VisitOrder.Again
                : null,
            IsSalesRelated = flags.HasFlag(Marks.IsSalesRelated),
            Media = line.Media == 0 ? null : new MediaSource(texts[line.Media]),
            IsInvitedToTestDrive = flags.HasFlag(Marks.IsInvited),
            HasTakenTestDrive = flags.HasFlag(Marks.HasDriven),
            Handling = rest.Handling,
            Elements = rest.Elements,
            Entry = rest.Entry,
            Outcome = (TrafficOutcome)line.Outcome,
            Card = line.Card < 0 ? null : cards.IdAt(line.Card),
        };
    }

    private static LocalDateTime Moment(LocalDate day, int second) =>
        day.At(LocalTime.FromSecondsSinceMidnight(second));

    private static int SecondOf(LocalDateTime moment) =>
        (int)(moment.NanosecondOfDay / NodaConstants.NanosecondsPerSecond);

    // Few records have any of it: it need not lengthen every line.
    private int RestOf(in TrafficRow record)
    {
        var (arrived, left) = (record.ArrivedAt.NanosecondOfSecond, record.LeftAt?.NanosecondOfSecond ?? 0);
        if (record.Handling is null && record.Elements is null && arrived == 0 && left == 0 && record.Entry is null)
        {
            return 0;
        }

        _rest ??= [];
        _rest.Add(new(record.Handling, record.Elements, arrived, left, record.Entry));
        HasEntries |= record.Entry is not null;
        return _rest.Count;
    }

    [Flags]
    private enum Marks : byte
    {
        None = 0,
        HasLeft = 1,
        IsSalesRelated = 2,
        IsInvited = 4,
        HasDriven = 8,
        IsFirst = 16,
        IsAgain = 32,
    }

    private readonly record struct Rest(
        CallHandling? Handling,
        RecordElements? Elements,
        int ArrivedNanoseconds,
        int LeftNanoseconds,
        Entry? Entry);

    private struct Line
    {
        public int Row;
        public int Id;
        public int Dealer;
        public int Consultant;
        public int Media;
        public int Card;
        public LocalDate Day;
        public int Second;
        public LocalDate LeftDay;
        public int LeftSecond;
        public int PartySize;

        // The place, from 1, of what few records have.
        public int Rest;
        public byte Kind;
        public byte Outcome;
        public Marks Flags;
    }
}
