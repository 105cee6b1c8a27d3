using System.Runtime.InteropServices;
using Funnel.Domain.Conditions;
using NodaTime;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>
/// A date column as it arrives: 16 bits a day until a date comes that they do not hold, such as a contact put off to
/// the year 2099, and 32 from then on. Dates are compared with each other, so that a table has all of them wide, or
/// none.
/// </summary>
internal sealed class DateStage<T>(DateColumn<T> column) : ColumnStage<T>(column.Name)
{
    private readonly Chunks<short> _days = new();
    private Chunks<int>? _wide;
    private bool _hasGaps;

    public override int Count => _wide?.Count ?? _days.Count;

    /// <summary>Whether some date needs more than 16 bits.</summary>
    public bool IsWide => _wide is not null;

    public override void Append(ReadOnlySpan<T> facts)
    {
        foreach (ref readonly var fact in facts)
        {
            Append(column.Of(fact));
        }
    }

    public override bool AddTo(ReadingCode<T> code)
    {
        code.Add(FactReader<T>.DaysOf(column, code));
        return true;
    }

    public override void AppendRead(ReadOnlySpan<int> values)
    {
        if (_wide is not null || !DayOffset.FitAll(values, out var hasGaps))
        {
            AppendWide(values);
            return;
        }

        _hasGaps |= hasGaps;
        while (!values.IsEmpty)
        {
            var room = _days.Next(values.Length);
            DayOffset.Narrow(values[..room.Length], room);
            values = values[room.Length..];
        }
    }

    public void Append(LocalDate? date) => AppendOffset(DayOffset.OrNone(date));

    public void AppendOffset(int days)
    {
        _hasGaps |= days == DayOffset.NoDate;
        if (_wide is null && DayOffset.Fits(days))
        {
            _days.Add((short)Math.Min(days, DayOffset.Missing));
            return;
        }

        Widen();
        _wide!.Add(days);
    }

    /// <summary>Holds every day in 32 bits from now on.</summary>
    public void Widen()
    {
        if (_wide is not null)
        {
            return;
        }

        _wide = new();
        for (var row = 0; row < _days.Count; row++)
        {
            _wide.Add(_days[row] == DayOffset.Missing ? DayOffset.NoDate : _days[row]);
        }
    }

    public override StoredColumn Declare(ColumnLayout layout) =>
        layout.Add(Name, IsWide ? ColumnStorage.Ints : ColumnStorage.Shorts, hasGaps: _hasGaps);

    public override void Fill(FactBlocks table, StoredColumn column, int block, ReadOnlySpan<int> rows)
    {
        var words = table.Column(block, column);
        if (_wide is not null)
        {
            var wide = MemoryMarshal.Cast<ulong, int>(words);
            for (var i = 0; i < rows.Length; i++)
            {
                wide[i] = _wide[rows[i]];
            }

            return;
        }

        var days = MemoryMarshal.Cast<ulong, short>(words)[..rows.Length];
        _days.Gather(rows, days);
        table.Days.Note(column.Index, block, days);
    }

    /// <summary>
    /// The section of a row: how many of the ascending bounds its day has reached; all of them where missing.
    /// </summary>
    public int SectionOf(int row, ReadOnlySpan<int> bounds)
    {
        var day = _wide is not null ? _wide[row] : _days[row] == DayOffset.Missing ? DayOffset.NoDate : _days[row];
        var section = 0;
        while (section < bounds.Length && bounds[section] <= day)
        {
            section++;
        }

        return section;
    }

    private void AppendWide(ReadOnlySpan<int> values)
    {
        Widen();
        foreach (var days in values)
        {
            _hasGaps |= days == DayOffset.NoDate;
            _wide!.Add(days);
        }
    }
}
