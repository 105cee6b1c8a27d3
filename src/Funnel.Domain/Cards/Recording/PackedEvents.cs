using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// Events of recorded history in the order of their rows, a few bytes each: how rows are kept from the first step of
/// recording on. They may be gathered on any thread, before a <see cref="RowRecorder"/> takes them over.
/// </summary>
/// <param name="texts">The texts of the recorder that will take them over.</param>
/// <param name="expected">How many events to expect.</param>
public sealed class PackedEvents(SharedTexts texts, int expected = 0)
{
    private readonly TextHeap _heap = new();
    private readonly PackedEntries _entries = new(texts);
    private Line[] _lines = new Line[Math.Max(expected, 4)];
    private Run[] _runs = new Run[4];
    private List<GradeBasis>? _bases;
    private readonly List<(int Card, int Survivor)> _merges = [];

    /// <summary>How many events there are.</summary>
    public int Count { get; private set; }

    /// <summary>What is added to the number of every row, where those of one part of a file are counted.</summary>
    public long RowsBefore { get; private set; }

    internal int RunCount { get; private set; }

    /// <summary>The merges among them, in their order.</summary>
    internal IReadOnlyList<(int Card, int Survivor)> Merges => _merges;

    /// <summary>Adds an event of the card with this number.</summary>
    /// <param name="card">The number the recorder has given the card.</param>
    /// <param name="e">What happened.</param>
    /// <param name="row">The number of the row, less <see cref="RowsBefore"/>.</param>
    public void Add(int card, in EventRow e, int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(card);
        ref var line = ref Next(card);
        line.Row = row;
        line.On = e.On;
        line.Next = e.NextContactOn.GetValueOrDefault();
        line.Who = e.Move == CardMove.Lose ? e.LostDetail : e.Consultant;
        line.Move = (byte)e.Move;
        line.Contents = (byte)e.Contents;
        line.FollowUpLevel = (byte)e.FollowUpLevel.GetValueOrDefault();
        line.Flags = (e.NextContactOn is null ? Marks.None : Marks.HasNext)
            | (e.IsAgreed ? Marks.IsAgreed : Marks.None)
            | (e.HasRefused ? Marks.HasRefused : Marks.None);
        line.Basis = PlaceOf(e.Basis);
        line.Text = e.Text.IsEmpty ? 0 : _heap.Add(e.Text);
        _entries.Add(Count - 1, e.Entry);
        if (e.Move == CardMove.MergeInto)
        {
            _merges.Add((card, e.Survivor));
        }

        (line.Code, line.What) = e.Move switch
        {
            CardMove.Contact => (e.Manner, e.Level),
            CardMove.Lose => ((int)e.LostReason, e.ModelBought),
            _ => (0, e.Cause),
        };
    }

    /// <summary>Says how many rows come before those counted here.</summary>
    public void StartAfter(long rows) => RowsBefore = rows;

    /// <summary>Puts another spelling in the place of each model bought instead, in the order of the rows.</summary>
    /// <param name="spelling">The number of the text that stands for the model with a number.</param>
    public void Respell(Func<int, int> spelling)
    {
        ArgumentNullException.ThrowIfNull(spelling);
        for (var place = 0; place < Count; place++)
        {
            ref var line = ref _lines[place];
            if (line.Move == (byte)CardMove.Lose)
            {
                line.What = spelling(line.What);
            }
        }
    }

    /// <summary>Gives back the room that is not needed, once all events are there.</summary>
    public void Trim()
    {
        // A little room too much costs less than moving everything.
        if (Count < _lines.Length / 8 * 7)
        {
            Array.Resize(ref _lines, Count);
        }

        Array.Resize(ref _runs, RunCount);
        _heap.Trim();
        _entries.Trim();
    }

    /// <summary>Whether a row can be counted from <see cref="RowsBefore"/> on.</summary>
    internal bool CanCount(long row) => row - RowsBefore is >= int.MinValue and <= int.MaxValue;

    internal Run RunAt(int place) => _runs[place];

    internal CardMove MoveAt(int place) => (CardMove)_lines[place].Move;

    internal LocalDate DayAt(int place) => _lines[place].On;

    internal long RowAt(int place) => RowsBefore + _lines[place].Row;

    /// <summary>Whether the rows say what others should have said, in the place of those.</summary>
    internal bool AreAmended { get; init; }

    /// <summary>When and by whom the rows were written down.</summary>
    internal PackedEntries Entries => _entries;

    internal CardVisit? VisitAt(int place)
    {
        ref var line = ref _lines[place];
        return (CardMove)line.Move == CardMove.Contact && new ContactManner(texts[line.Code]) == ContactManner.Showroom
            ? new(line.On, ((ContactContents)line.Contents).HasFlag(ContactContents.TestDrive))
            : null;
    }

    internal FoldStep StepAt(int place)
    {
        ref var line = ref _lines[place];
        var move = (CardMove)line.Move;
        return move switch
        {
            CardMove.Contact => new()
            {
                Move = move,
                On = line.On,
                By = new(texts[line.Who]),
                Manner = new(texts[line.Code]),
                Contents = (ContactContents)line.Contents,
                Level = LevelOf(line.What),
                NextContactOn = line.NextContactOn,
                IsAgreed = line.Flags.HasFlag(Marks.IsAgreed),
                FollowUpLevel = line.FollowUpLevelOrNone,
                Basis = BasisAt(line.Basis),
            },
            CardMove.Lose => new()
            {
                Move = move,
                On = line.On,
                LostReason = (LostReason)line.Code,
                LostDetail = DetailOf(line.Who),
                ModelBought = ModelOf(line.What),
                TellsWhy = line.Text != 0 || line.Who != 0,
            },
            CardMove.Transfer => new()
            {
                Move = move,
                On = line.On,
                To = new(texts[line.Who]),
                Cause = CauseOf(line.What),
            },
            _ => new() { Move = move, On = line.On },
        };
    }

    internal CardEvent EventAt(int place) => _entries.At(place) is { } entry
        ? PlainAt(place) with { Entry = entry }
        : PlainAt(place);

    private CardEvent PlainAt(int place)
    {
        ref var line = ref _lines[place];
        return (CardMove)line.Move switch
        {
            CardMove.Contact => new CardEvent.Contact(
                line.On,
                new ConsultantId(texts[line.Who]),
                new ContactManner(texts[line.Code]),
                (ContactContents)line.Contents,
                LevelOf(line.What),
                line.NextContactOn,
                _heap.TextOrNone(line.Text),
                line.Flags.HasFlag(Marks.IsAgreed),
                line.FollowUpLevelOrNone,
                BasisAt(line.Basis),
                line.Flags.HasFlag(Marks.HasRefused)),
            CardMove.SignOrder => new CardEvent.OrderSigned(line.On),
            CardMove.CancelOrder => new CardEvent.OrderCancelled(line.On),
            CardMove.Deliver => new CardEvent.Delivered(line.On),
            CardMove.Lose => new CardEvent.Lost(
                line.On,
                (LostReason)line.Code,
                ModelOf(line.What),
                _heap.TextOrNone(line.Text),
                DetailOf(line.Who)),
            CardMove.SetDormant => new CardEvent.WentDormant(line.On),
            CardMove.Reactivate => new CardEvent.Reactivated(line.On),
            CardMove.Transfer => new CardEvent.Transferred(
                line.On, new ConsultantId(texts[line.Who]), CauseOf(line.What)),
            CardMove.MergeInto => new CardEvent.MergedInto(line.On, new CardId(_heap.TextAt(line.Text))),
            CardMove.Unmerge => new CardEvent.Unmerged(line.On),
            var move => throw new InvalidOperationException($"No row says '{move}'."),
        };
    }

    private int PlaceOf(GradeBasis? basis)
    {
        if (basis is null)
        {
            return 0;
        }

        _bases ??= [];
        _bases.Add(basis);
        return _bases.Count;
    }

    private GradeBasis? BasisAt(int place) => place == 0 ? null : _bases![place - 1];

    private LostDetail? DetailOf(int number) => number == 0 ? null : new LostDetail(texts[number]);

    private HandoverCause? CauseOf(int number) => number == 0 ? null : new HandoverCause(texts[number]);

    private LevelCode? LevelOf(int number) => number == 0 ? null : new LevelCode(texts[number]);

    private ModelName? ModelOf(int number) => number == 0 ? null : new ModelName(texts[number]);

    private ref Line Next(int card)
    {
        if (Count == _lines.Length)
        {
            Array.Resize(ref _lines, Count + Math.Max(Count / 4, 4));
        }

        if (RunCount == 0 || _runs[RunCount - 1].Card != card)
        {
            if (RunCount == _runs.Length)
            {
                Array.Resize(ref _runs, Math.Max(4, 2 * RunCount));
            }

            _runs[RunCount++] = new() { Card = card, Start = Count };
        }

        _runs[RunCount - 1].Count++;
        return ref _lines[Count++];
    }

    /// <summary>Events of one card that follow one another.</summary>
    internal struct Run
    {
        public int Card;
        public int Start;
        public int Count;
    }

    [Flags]
    private enum Marks : byte
    {
        None = 0,
        HasNext = 1,
        IsAgreed = 2,
        HasRefused = 4,
    }

    private struct Line
    {
        public int Row;
        public LocalDate On;
        public LocalDate Next;

        // The consultant of a contact or transfer, the detail of a loss.
        public int Who;

        // The place, from 1, of what the level after a contact rests on.
        public int Basis;

        // The level of a contact, the model bought, the cause of a transfer.
        public int What;
        public int Text;

        // How a contact was made, or in which state a card was lost.
        public int Code;
        public byte Move;
        public byte Contents;
        public byte FollowUpLevel;
        public Marks Flags;

        public readonly int? FollowUpLevelOrNone => FollowUpLevel == 0 ? null : FollowUpLevel;

        public readonly LocalDate? NextContactOn => Flags.HasFlag(Marks.HasNext) ? Next : null;
    }
}
