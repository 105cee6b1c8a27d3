using Funnel.Domain.Entries;
using NodaTime;

namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// When and by whom packed rows were written down, beside the rows: most datasets do not tell it, and pay nothing for
/// it then.
/// </summary>
internal sealed class PackedEntries(SharedTexts texts)
{
    private readonly TextHeap _heap = new();
    private Line[] _lines = [];

    /// <summary>How many rows reach as far as the last one that tells anything.</summary>
    public int Count { get; private set; }

    public void Add(int place, Entry? entry)
    {
        if (entry is null)
        {
            return;
        }

        if (place >= _lines.Length)
        {
            Array.Resize(ref _lines, Math.Max(place + 1, Math.Max(4, 2 * _lines.Length)));
        }

        Count = place + 1;
        _lines[place] = new()
        {
            IsTold = true,
            HasDay = entry.RecordedOn is not null,
            On = entry.RecordedOn.GetValueOrDefault(),
            At = RecordingPlace.MomentOf(entry),
            By = texts.NumberOf(entry.RecordedBy ?? ""),
            Row = entry.Row is null ? 0 : _heap.Add(System.Text.Encoding.UTF8.GetBytes(entry.Row)),
        };
    }

    /// <summary>How many rows tell the day they were written down.</summary>
    public long CountTold()
    {
        var told = 0L;
        for (var place = 0; place < Count; place++)
        {
            told += _lines[place].HasDay ? 1 : 0;
        }

        return told;
    }

    public void Trim() => Array.Resize(ref _lines, Count);

    /// <summary>The day a row was written down; null where it does not tell.</summary>
    public LocalDate? RecordedOnAt(int place) => place < Count && _lines[place].HasDay ? _lines[place].On : null;

    /// <summary>The day a row was written down that tells of a day.</summary>
    public LocalDate DayAt(int place, LocalDate happenedOn) => RecordedOnAt(place) ?? happenedOn;

    /// <summary>The nanosecond of that day, before the first one where it is not known.</summary>
    public long MomentAt(int place) => place < Count && _lines[place].IsTold ? _lines[place].At : RecordingPlace.NoTime;

    /// <summary>The place of a row in the order of recording.</summary>
    public RecordingPlace PlaceOf(int place, LocalDate happenedOn, int file, long row) =>
        new(DayAt(place, happenedOn), MomentAt(place), file, row);

    public string? RowIdAt(int place) => place < Count ? _heap.TextOrNone(_lines[place].Row) : null;

    public Entry? At(int place)
    {
        if (place >= Count || !_lines[place].IsTold)
        {
            return null;
        }

        var line = _lines[place];
        return new()
        {
            Row = _heap.TextOrNone(line.Row),
            RecordedOn = line.HasDay ? line.On : null,
            RecordedAt = line.At == RecordingPlace.NoTime ? null : LocalTime.FromNanosecondsSinceMidnight(line.At),
            RecordedBy = line.By == 0 ? null : texts[line.By],
        };
    }

    private struct Line
    {
        public LocalDate On;
        public long At;
        public int By;
        public int Row;
        public bool IsTold;
        public bool HasDay;
    }
}
