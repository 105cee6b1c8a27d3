using System.Text;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>
/// Filings of recorded history in the order of their rows, a few bytes each. They may be gathered on any thread, before
/// a <see cref="CardRecordBook"/> takes them over.
/// </summary>
/// <param name="texts">The texts of the book that will take them over.</param>
/// <param name="expected">How many filings to expect.</param>
public sealed class FilingEntries(SharedTexts texts, int expected = 0)
{
    private const int UsualTexts = 48;

    private readonly TextHeap _heap = new(expected * UsualTexts);
    private Line[] _lines = new Line[Math.Max(expected, 4)];
    private List<(CardFiling Filing, long Row)>? _given;

    /// <summary>How many filings there are.</summary>
    public int Count { get; private set; }

    /// <summary>What is added to the number of every row, where those of one part of a file are counted.</summary>
    public long RowsBefore { get; private set; }

    /// <summary>Adds a filing.</summary>
    /// <param name="filing">What was written down.</param>
    /// <param name="row">The number of the row, less <see cref="RowsBefore"/>.</param>
    public void Add(in FilingEntry filing, int row)
    {
        var marks = (filing.NextContactOn is null ? Marks.None : Marks.HasNext)
            | (filing.IsComplete ? Marks.IsComplete : Marks.None)
            | (filing.CustomerName.IsEmpty ? Marks.None : Marks.HasName)
            | (filing.CustomerPhone.IsEmpty ? Marks.None : Marks.HasPhone);
        Next() = new()
        {
            Row = row,
            FiledOn = filing.FiledOn,
            Next = filing.NextContactOn.GetValueOrDefault(),
            Dealer = filing.Dealer,
            Consultant = filing.Consultant,
            Model = filing.Model,
            Level = filing.Level,
            Text = _heap.Add(filing.Card),
            Channel = (byte)filing.Channel,
            CustomerKind = (byte)filing.CustomerKind,
            Media = (byte)((int?)filing.Media + 1 ?? 0),
            LeadSource = (byte)((int?)filing.LeadSource + 1 ?? 0),
            Contents = (byte)filing.Contents,
            Flags = marks,
        };
        if (!filing.CustomerName.IsEmpty)
        {
            _heap.Add(filing.CustomerName);
        }

        if (!filing.CustomerPhone.IsEmpty)
        {
            _heap.Add(filing.CustomerPhone);
        }
    }

    /// <summary>The card's id in UTF-8.</summary>
    public ReadOnlySpan<byte> CardAt(int place) => IsGiven(place)
        ? Encoding.UTF8.GetBytes(_given![_lines[place].Text].Filing.Card.Value)
        : _heap[_lines[place].Text];

    /// <summary>The number of a filing's row.</summary>
    public long RowAt(int place) => IsGiven(place) ? _given![_lines[place].Text].Row : RowsBefore + _lines[place].Row;

    /// <summary>Says how many rows come before those counted here.</summary>
    public void StartAfter(long rows) => RowsBefore = rows;

    /// <summary>Puts another spelling in the place of each model, in the order of the rows.</summary>
    /// <param name="spelling">The number of the text that stands for the model with a number.</param>
    public void Respell(Func<int, int> spelling)
    {
        ArgumentNullException.ThrowIfNull(spelling);
        for (var place = 0; place < Count; place++)
        {
            _lines[place].Model = spelling(_lines[place].Model);
        }
    }

    /// <summary>Gives back the room that is not needed, once all filings are there.</summary>
    public void Trim()
    {
        // A little room too much costs less than moving everything.
        if (Count < _lines.Length / 4 * 3)
        {
            Array.Resize(ref _lines, Count);
        }

        _heap.Trim();
    }

    internal void Add(CardFiling filing, long row)
    {
        _given ??= [];
        Next() = new() { Text = _given.Count, Flags = Marks.IsGiven };
        _given.Add((filing, row));
    }

    internal CardStart StartAt(int place)
    {
        ref var line = ref _lines[place];
        return IsGiven(place)
            ? CardStart.Of(_given![line.Text].Filing)
            : new()
            {
                FiledOn = line.FiledOn,
                Channel = (FilingChannel)line.Channel,
                CustomerKind = (CustomerKind)line.CustomerKind,
                Consultant = new(texts[line.Consultant]),
                Level = new(texts[line.Level]),
                Contents = (ContactContents)line.Contents,
                NextContactOn = line.NextContactOn,
            };
    }

    internal DealerId DealerAt(int place) =>
        IsGiven(place) ? FilingAt(place).Dealer : new(texts[_lines[place].Dealer]);

    internal ModelName ModelAt(int place) =>
        IsGiven(place) ? FilingAt(place).Model : new(texts[_lines[place].Model]);

    internal string? PhoneAt(int place)
    {
        ref var line = ref _lines[place];
        if (IsGiven(place))
        {
            return FilingAt(place).Customer?.Phone;
        }

        var first = line.Flags.HasFlag(Marks.HasPhone) ? _heap.After(line.Text) : 0;
        return _heap.TextOrNone(line.Flags.HasFlag(Marks.HasName) && first > 0 ? _heap.After(first) : first);
    }

    /// <param name="place">Which filing.</param>
    /// <param name="withCustomer">Whether the person is wanted too; no fact tells of it.</param>
    internal CardFiling FilingAt(int place, bool withCustomer = true)
    {
        ref var line = ref _lines[place];
        if (IsGiven(place))
        {
            return _given![line.Text].Filing;
        }

        return new()
        {
            Card = new(_heap.TextAt(line.Text)),
            Dealer = new(texts[line.Dealer]),
            Consultant = new(texts[line.Consultant]),
            FiledOn = line.FiledOn,
            Channel = (FilingChannel)line.Channel,
            Model = new(texts[line.Model]),
            Level = new(texts[line.Level]),
            CustomerKind = (CustomerKind)line.CustomerKind,
            Media = line.Media == 0 ? null : (MediaSource)(line.Media - 1),
            LeadSource = line.LeadSource == 0 ? null : (LeadSource)(line.LeadSource - 1),
            IsComplete = line.Flags.HasFlag(Marks.IsComplete),
            Contents = (ContactContents)line.Contents,
            NextContactOn = line.NextContactOn,
            Customer = withCustomer ? PersonOf(place) : null,
        };
    }

    private CustomerDetails? PersonOf(int place)
    {
        var (name, phone) = (NameAt(place), PhoneAt(place));
        return name is null && phone is null ? null : new(name, phone);
    }

    private string? NameAt(int place) => _lines[place].Flags.HasFlag(Marks.HasName)
        ? _heap.TextAt(_heap.After(_lines[place].Text))
        : null;

    private bool IsGiven(int place) => _lines[place].Flags.HasFlag(Marks.IsGiven);

    private ref Line Next()
    {
        if (Count == _lines.Length)
        {
            Array.Resize(ref _lines, 2 * Count);
        }

        return ref _lines[Count++];
    }

    [Flags]
    private enum Marks : byte
    {
        None = 0,
        HasNext = 1,
        IsGiven = 2,
        IsComplete = 4,
        HasName = 8,
        HasPhone = 16,
    }

    private struct Line
    {
        public int Row;
        public LocalDate FiledOn;
        public LocalDate Next;
        public int Dealer;
        public int Consultant;
        public int Model;
        public int Level;

        // The id, then the name and the phone where they are known; the place of a filing given as an object.
        public int Text;
        public byte Channel;
        public byte CustomerKind;
        public byte Media;
        public byte LeadSource;
        public byte Contents;
        public Marks Flags;

        public readonly LocalDate? NextContactOn => Flags.HasFlag(Marks.HasNext) ? Next : null;
    }
}
