using System.Globalization;
using System.Runtime.InteropServices;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>A number column as it arrives; it is kept in 16 bits where all its numbers fit.</summary>
internal sealed class NumberStage<T>(NumberColumn<T> column) : ColumnStage<T>(column.Name)
{
    private const int Missing = int.MaxValue;

    private readonly Chunks<int> _numbers = new();
    private bool _wide;
    private bool _hasGaps;

    public override int Count => _numbers.Count;

    public override void Append(ReadOnlySpan<T> facts)
    {
        foreach (ref readonly var fact in facts)
        {
            Append(column.Of(fact));
        }
    }

    // No whole number is left to stand for a missing one before the greatest is refused.
    public override bool AddTo(ReadingCode<T> code) => false;

    public override void AppendRead(ReadOnlySpan<int> values) =>
        throw new NotSupportedException($"The column '{Name}' is read by itself.");

    public void Append(int? number)
    {
        if (number == Missing)
        {
            throw new ArgumentOutOfRangeException(
                nameof(number),
                number,
                string.Create(
                    CultureInfo.InvariantCulture, $"The column '{Name}' cannot hold the greatest whole number."));
        }

        _hasGaps |= number is null;
        _wide |= number is < DayOffset.First or > DayOffset.Last;
        _numbers.Add(number ?? Missing);
    }

    public override StoredColumn Declare(ColumnLayout layout) =>
        layout.Add(Name, _wide ? ColumnStorage.Ints : ColumnStorage.Shorts, hasGaps: _hasGaps);

    public override void Fill(FactBlocks table, StoredColumn column, int block, ReadOnlySpan<int> rows)
    {
        var words = table.Column(block, column);
        if (column.Storage == ColumnStorage.Ints)
        {
            var numbers = MemoryMarshal.Cast<ulong, int>(words);
            for (var i = 0; i < rows.Length; i++)
            {
                numbers[i] = _numbers[rows[i]];
            }

            return;
        }

        var shorts = MemoryMarshal.Cast<ulong, short>(words)[..rows.Length];
        for (var i = 0; i < shorts.Length; i++)
        {
            var number = _numbers[rows[i]];
            shorts[i] = number == Missing ? DayOffset.Missing : (short)number;
        }

        table.Days.Note(column.Index, block, shorts);
    }
}
