using System.Globalization;
using System.Runtime.InteropServices;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>
/// A number column as it arrives: 32 bits a number until one comes that they do not hold, and 64 from then on. It is
/// kept in 16 bits where all its numbers fit.
/// </summary>
internal sealed class NumberStage<T>(NumberColumn<T> column) : ColumnStage<T>(column.Name)
{
    private const long Missing = long.MaxValue;

    private readonly Chunks<int> _numbers = new();
    private Chunks<long>? _long;
    private bool _wide;
    private bool _hasGaps;

    public override int Count => _long?.Count ?? _numbers.Count;

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

    public void Append(long? number)
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
        if (number is { } known && _long is null && !NumberOffset.Fits(known))
        {
            Lengthen();
        }

        if (_long is not null)
        {
            _long.Add(number ?? Missing);
            return;
        }

        _numbers.Add((int?)number ?? NumberOffset.Missing);
    }

    public override StoredColumn Declare(ColumnLayout layout) => layout.Add(
        Name,
        _long is not null ? ColumnStorage.Longs : _wide ? ColumnStorage.Ints : ColumnStorage.Shorts,
        hasGaps: _hasGaps);

    public override void Fill(FactBlocks table, StoredColumn column, int block, ReadOnlySpan<int> rows)
    {
        var words = table.Column(block, column);
        switch (column.Storage)
        {
            case ColumnStorage.Longs:
                _long!.Gather(rows, MemoryMarshal.Cast<ulong, long>(words)[..rows.Length]);
                break;
            case ColumnStorage.Ints:
                _numbers.Gather(rows, MemoryMarshal.Cast<ulong, int>(words)[..rows.Length]);
                break;
            default:
                var shorts = MemoryMarshal.Cast<ulong, short>(words)[..rows.Length];
                for (var i = 0; i < shorts.Length; i++)
                {
                    var number = _numbers[rows[i]];
                    shorts[i] = number == NumberOffset.Missing ? DayOffset.Missing : (short)number;
                }

                table.Days.Note(column.Index, block, shorts);
                break;
        }
    }

    private void Lengthen()
    {
        _long = new();
        for (var row = 0; row < _numbers.Count; row++)
        {
            _long.Add(_numbers[row] == NumberOffset.Missing ? Missing : _numbers[row]);
        }
    }
}
