using System.Runtime.InteropServices;
using Funnel.Domain.Conditions;
using NodaTime;

namespace Funnel.Domain.Bulk;

/// <summary>A date column as it arrives.</summary>
internal sealed class DateStage<T>(DateColumn<T> column) : ColumnStage<T>(column.Name)
{
    private readonly Chunks<short> _days = new();
    private bool _hasGaps;

    public override int Count => _days.Count;

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
        _hasGaps |= DayOffset.CheckAll(values, Name, Count);
        while (!values.IsEmpty)
        {
            var room = _days.Next(values.Length);
            DayOffset.Narrow(values[..room.Length], room);
            values = values[room.Length..];
        }
    }

    public void Append(LocalDate? date)
    {
        _hasGaps |= date is null;
        _days.Add(date is { } day ? DayOffset.Checked(DayOffset.Of(day), Name, Count) : DayOffset.Missing);
    }

    public void AppendOffset(int days) => _days.Add(DayOffset.Checked(days, Name, Count));

    public override StoredColumn Declare(ColumnLayout layout) =>
        layout.Add(Name, ColumnStorage.Shorts, hasGaps: _hasGaps);

    public override void Fill(FactBlocks table, StoredColumn column, int block, ReadOnlySpan<int> rows)
    {
        var days = MemoryMarshal.Cast<ulong, short>(table.Column(block, column))[..rows.Length];
        _days.Gather(rows, days);
        table.Days.Note(column.Index, block, days);
    }

    /// <summary>
    /// The section of a row: how many of the ascending bounds its day has reached; all of them where missing.
    /// </summary>
    public int SectionOf(int row, ReadOnlySpan<short> bounds)
    {
        var (day, section) = (_days[row], 0);
        while (section < bounds.Length && bounds[section] <= day)
        {
            section++;
        }

        return section;
    }
}
