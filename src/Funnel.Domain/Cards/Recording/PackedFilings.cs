using System.Text;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// Filings of recorded history in the order of their rows, a few bytes each: how rows are kept from the first step of
/// recording on. They may be gathered on any thread, before a <see cref="RowRecorder"/> takes them over.
/// </summary>
/// <param name="texts">The texts of the recorder that will take them over.</param>
/// <param name="expected">How many filings to expect.</param>
public sealed class PackedFilings(SharedTexts texts, int expected = 0)
{
    private const int UsualTexts = 48;

    private readonly TextHeap _heap = new(expected * UsualTexts);
    private readonly PackedEntries _entries = new(texts);
    private Line[] _lines = new Line[Math.Max(expected, 4)];
    private List<(CardId? ReturnsFrom, GradeBasis? Basis)>? _more;

    /// <summary>How many filings there are.</summary>
    public int Count { get; private set; }

    /// <summary>What is added to the number of every row, where those of one part of a file are counted.</summary>
    public long RowsBefore { get; private set; }

    /// <summary>Adds a filing.</summary>
    /// <param name="filing">What was written down.</param>
    /// <param name="row">The number of the row, less <see cref="RowsBefore"/>.</param>
    public void Add(in FilingRow filing, int row)
    {
        var marks = (filing.NextContactOn is null ? Marks.None : Marks.HasNext)
            | (filing.IsComplete ? Marks.IsComplete : Marks.None)
            | (filing.IsAgreed ? Marks.IsAgreed : Marks.None)
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
            Media = filing.Media,
            LeadSource = filing.LeadSource,
            Contents = (byte)filing.Contents,
            FollowUpLevel = (byte)filing.FollowUpLevel.GetValueOrDefault(),
            Unit = (ushort)filing.Unit.GetValueOrDefault(),
            More = MoreOf(filing),
            Flags = marks,
        };
        _entries.Add(Count - 1, filing.Entry);
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
    public ReadOnlySpan<byte> CardAt(int place) => _heap[_lines[place].Text];

    /// <summary>The number of a filing's row.</summary>
    public long RowAt(int place) => RowsBefore + _lines[place].Row;

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
        if (Count < _lines.Length / 8 * 7)
        {
            Array.Resize(ref _lines, Count);
        }

        _heap.Trim();
        _entries.Trim();
    }

    /// <summary>Whether a row can be counted from <see cref="RowsBefore"/> on.</summary>
    internal bool CanCount(long row) => row - RowsBefore is >= int.MinValue and <= int.MaxValue;

    /// <summary>When and by whom the rows were written down.</summary>
    internal PackedEntries Entries => _entries;

    /// <summary>A filing's place in the order of recording.</summary>
    internal RecordingPlace RecordedAt(int place) =>
        _entries.PlaceOf(place, FiledOnAt(place), RecordingPlace.Filings, RowAt(place));

    internal FoldStart StartAt(int place)
    {
        ref var line = ref _lines[place];
        return new()
        {
            FiledOn = line.FiledOn,
            Channel = (FilingChannel)line.Channel,
            CustomerKind = (CustomerKind)line.CustomerKind,
            Consultant = new(texts[line.Consultant]),
            Level = new(texts[line.Level]),
            Contents = (ContactContents)line.Contents,
            NextContactOn = line.NextContactOn,
            IsAgreed = line.Flags.HasFlag(Marks.IsAgreed),
            FollowUpLevel = line.FollowUpLevel == 0 ? null : line.FollowUpLevel,
            Basis = MoreAt(line).Basis,
            ReturnsFrom = MoreAt(line).ReturnsFrom,
        };
    }

    internal string IdAt(int place) => _heap.TextAt(_lines[place].Text);

    internal int? UnitAt(int place) => _lines[place].UnitOrNone;

    internal CustomerKind KindAt(int place) => (CustomerKind)_lines[place].CustomerKind;

    internal FilingChannel ChannelAt(int place) => (FilingChannel)_lines[place].Channel;

    internal ContactContents ContentsAt(int place) => (ContactContents)_lines[place].Contents;

    internal LocalDate FiledOnAt(int place) => _lines[place].FiledOn;

    internal bool ReturnsAt(int place) => MoreAt(_lines[place]).ReturnsFrom is not null;

    internal DealerId DealerAt(int place) => new(texts[_lines[place].Dealer]);

    internal ConsultantId ConsultantAt(int place) => new(texts[_lines[place].Consultant]);

    internal ModelName ModelAt(int place) => new(texts[_lines[place].Model]);

    internal string? PhoneAt(int place)
    {
        ref var line = ref _lines[place];
        var first = line.Flags.HasFlag(Marks.HasPhone) ? _heap.After(line.Text) : 0;
        return _heap.TextOrNone(line.Flags.HasFlag(Marks.HasName) && first > 0 ? _heap.After(first) : first);
    }

    /// <param name="place">Which filing.</param>
    /// <param name="withCustomer">Whether the person is wanted too; no fact tells of it.</param>
    internal CardFiling FilingAt(int place, bool withCustomer = true)
    {
        ref var line = ref _lines[place];
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
            Media = line.Media == 0 ? null : new MediaSource(texts[line.Media]),
            LeadSource = line.LeadSource == 0 ? null : new LeadSource(texts[line.LeadSource]),
            IsComplete = line.Flags.HasFlag(Marks.IsComplete),
            Contents = (ContactContents)line.Contents,
            NextContactOn = line.NextContactOn,
            IsAgreed = line.Flags.HasFlag(Marks.IsAgreed),
            FollowUpLevel = line.FollowUpLevel == 0 ? null : line.FollowUpLevel,
            Basis = MoreAt(line).Basis,
            Unit = line.UnitOrNone,
            ReturnsFrom = MoreAt(line).ReturnsFrom,
            Customer = withCustomer ? PersonOf(place) : null,
            Entry = _entries.At(place),
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

    // Few filings have any of it: it need not lengthen every line.
    private int MoreOf(in FilingRow filing)
    {
        if (filing.Basis is null && filing.ReturnsFrom.IsEmpty)
        {
            return 0;
        }

        CardId? returns = filing.ReturnsFrom.IsEmpty ? null : new CardId(Encoding.UTF8.GetString(filing.ReturnsFrom));
        _more ??= [];
        _more.Add((returns, filing.Basis));
        return _more.Count;
    }

    private (CardId? ReturnsFrom, GradeBasis? Basis) MoreAt(Line line) =>
        line.More == 0 ? default : _more![line.More - 1];

    private ref Line Next()
    {
        if (Count == _lines.Length)
        {
            Array.Resize(ref _lines, Count + Math.Max(Count / 4, 4));
        }

        return ref _lines[Count++];
    }

    [Flags]
    private enum Marks : byte
    {
        None = 0,
        HasNext = 1,
        IsComplete = 2,
        HasName = 4,
        HasPhone = 8,
        IsAgreed = 16,
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
        public int Media;
        public int LeadSource;

        // The id, then the name and the phone where they are known.
        public int Text;
        public byte Channel;
        public byte CustomerKind;
        public byte Contents;
        public byte FollowUpLevel;
        public Marks Flags;
        public ushort Unit;

        // The place, from 1, of what few filings have.
        public int More;

        public readonly int? UnitOrNone => Unit == 0 ? null : Unit;

        public readonly LocalDate? NextContactOn => Flags.HasFlag(Marks.HasNext) ? Next : null;
    }
}
