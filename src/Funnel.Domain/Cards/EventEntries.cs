using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>
/// Events of recorded history in the order of their rows, a few bytes each. They may be gathered on any thread, before
/// a <see cref="CardRecordBook"/> takes them over.
/// </summary>
/// <param name="texts">The texts of the book that will take them over.</param>
/// <param name="expected">How many events to expect.</param>
public sealed class EventEntries(SharedTexts texts, int expected = 0)
{
    private readonly TextHeap _heap = new();
    private Line[] _lines = new Line[Math.Max(expected, 4)];
    private Run[] _runs = new Run[4];
    private List<(CardEvent Event, long Row)>? _given;
    private readonly List<(int Card, int Survivor)> _merges = [];

    /// <summary>How many events there are.</summary>
    public int Count { get; private set; }

    /// <summary>What is added to the number of every row, where those of one part of a file are counted.</summary>
    public long RowsBefore { get; private set; }

    internal int RunCount { get; private set; }

    /// <summary>The merges of entries, in their order; not those of events given as objects.</summary>
    internal IReadOnlyList<(int Card, int Survivor)> Merges => _merges;

    /// <summary>Adds an event of the card with this number.</summary>
    /// <param name="card">The number the book has given the card.</param>
    /// <param name="e">What happened.</param>
    /// <param name="row">The number of the row, less <see cref="RowsBefore"/>.</param>
    public void Add(int card, in EventEntry e, int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(card);
        ref var line = ref Next(card);
        line.Row = row;
        line.On = e.On;
        line.Next = e.NextContactOn.GetValueOrDefault();
        line.Who = e.Consultant;
        line.Move = (byte)e.Move;
        line.Contents = (byte)e.Contents;
        line.Flags = e.NextContactOn is null ? Marks.None : Marks.HasNext;
        line.Text = e.Text.IsEmpty ? 0 : _heap.Add(e.Text);
        if (e.Move == CardMove.MergeInto)
        {
            _merges.Add((card, e.Survivor));
        }

        (line.Code, line.What) = e.Move switch
        {
            CardMove.Contact => ((byte)e.Manner, e.Level),
            CardMove.Lose => ((byte)e.LostReason, e.ModelBought),
            _ => ((byte)0, e.Cause),
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
            if (line.Move == (byte)CardMove.Lose && !line.Flags.HasFlag(Marks.IsGiven))
            {
                line.What = spelling(line.What);
            }
        }
    }

    /// <summary>Gives back the room that is not needed, once all events are there.</summary>
    public void Trim()
    {
        // A little room too much costs less than moving everything.
        if (Count < _lines.Length / 4 * 3)
        {
            Array.Resize(ref _lines, Count);
        }

        Array.Resize(ref _runs, RunCount);
        _heap.Trim();
    }

    internal void Add(int card, CardEvent e, long row)
    {
        _given ??= [];
        ref var line = ref Next(card);
        line = new() { On = e.On, Move = (byte)e.Move, What = _given.Count, Flags = Marks.IsGiven };
        _given.Add((e, row));
    }

    internal Run RunAt(int place) => _runs[place];

    internal CardMove MoveAt(int place) => (CardMove)_lines[place].Move;

    internal LocalDate DayAt(int place) => _lines[place].On;

    internal long RowAt(int place) => _lines[place].Flags.HasFlag(Marks.IsGiven)
        ? _given![_lines[place].What].Row
        : RowsBefore + _lines[place].Row;

    /// <summary>Whether the event stands: it has not been found to be an error, or to mean nothing.</summary>
    internal bool Stands(int place) => !_lines[place].Flags.HasFlag(Marks.IsLeftOut);

    internal void LeaveOut(int place) => _lines[place].Flags |= Marks.IsLeftOut;

    internal void TakeBack(int place) => _lines[place].Flags &= ~Marks.IsLeftOut;

    /// <summary>Where an event counts among those of its card and day, which else count in the order of rows.</summary>
    internal DayPlace DayPlaceAt(int place) =>
        _lines[place].Flags.HasFlag(Marks.IsLastOfDay) ? DayPlace.Last
        : _lines[place].Flags.HasFlag(Marks.IsReversed) ? DayPlace.Reversed
        : DayPlace.AsRead;

    internal void Put(int place, DayPlace where) => _lines[place].Flags |= where switch
    {
        DayPlace.Last => Marks.IsLastOfDay,
        DayPlace.Reversed => Marks.IsReversed,
        _ => Marks.None,
    };

    internal CardStep StepAt(int place)
    {
        ref var line = ref _lines[place];
        if (line.Flags.HasFlag(Marks.IsGiven))
        {
            return CardStep.Of(_given![line.What].Event);
        }

        var move = (CardMove)line.Move;
        return move switch
        {
            CardMove.Contact => new()
            {
                Move = move,
                On = line.On,
                Manner = (ContactManner)line.Code,
                Contents = (ContactContents)line.Contents,
                Level = LevelOf(line.What),
                NextContactOn = line.NextContactOn,
            },
            CardMove.Lose => new()
            {
                Move = move,
                On = line.On,
                LostReason = (LostReason)line.Code,
                ModelBought = ModelOf(line.What),
            },
            CardMove.Transfer => new() { Move = move, On = line.On, To = new(texts[line.Who]) },
            _ => new() { Move = move, On = line.On },
        };
    }

    internal CardEvent EventAt(int place)
    {
        ref var line = ref _lines[place];
        if (line.Flags.HasFlag(Marks.IsGiven))
        {
            return _given![line.What].Event;
        }

        return (CardMove)line.Move switch
        {
            CardMove.Contact => new CardEvent.Contact(
                line.On,
                new ConsultantId(texts[line.Who]),
                (ContactManner)line.Code,
                (ContactContents)line.Contents,
                LevelOf(line.What),
                line.NextContactOn,
                _heap.TextOrNone(line.Text)),
            CardMove.SignOrder => new CardEvent.OrderSigned(line.On),
            CardMove.CancelOrder => new CardEvent.OrderCancelled(line.On),
            CardMove.Deliver => new CardEvent.Delivered(line.On),
            CardMove.Lose =>
                new CardEvent.Lost(line.On, (LostReason)line.Code, ModelOf(line.What), _heap.TextOrNone(line.Text)),
            CardMove.SetDormant => new CardEvent.WentDormant(line.On),
            CardMove.Reactivate => new CardEvent.Reactivated(line.On),
            CardMove.Transfer => new CardEvent.Transferred(
                line.On, new ConsultantId(texts[line.Who]), line.What == 0 ? null : texts[line.What]),
            CardMove.MergeInto => new CardEvent.MergedInto(line.On, new CardId(_heap.TextAt(line.Text))),
            CardMove.Unmerge => new CardEvent.Unmerged(line.On),
            var move => throw new InvalidOperationException($"No row says '{move}'."),
        };
    }

    private LevelCode? LevelOf(int number) => number == 0 ? null : new LevelCode(texts[number]);

    private ModelName? ModelOf(int number) => number == 0 ? null : new ModelName(texts[number]);

    private ref Line Next(int card)
    {
        if (Count == _lines.Length)
        {
            Array.Resize(ref _lines, 2 * Count);
        }

        if (RunCount == 0 || _runs[RunCount - 1].Card != card)
        {
            if (RunCount == _runs.Length)
            {
                Array.Resize(ref _runs, 2 * RunCount);
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
        IsGiven = 2,
        IsLeftOut = 4,
        IsReversed = 8,
        IsLastOfDay = 16,
    }

    private struct Line
    {
        public int Row;
        public LocalDate On;
        public LocalDate Next;

        // The consultant of a contact or transfer.
        public int Who;

        // The level of a contact, the model bought, the cause of a transfer; the place of an event given as an object.
        public int What;
        public int Text;
        public byte Move;

        // How a contact was made, or why a card was lost.
        public byte Code;
        public byte Contents;
        public Marks Flags;

        public readonly LocalDate? NextContactOn => Flags.HasFlag(Marks.HasNext) ? Next : null;
    }
}
