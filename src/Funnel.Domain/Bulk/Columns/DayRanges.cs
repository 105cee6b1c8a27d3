using System.Runtime.Intrinsics;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>
/// The smallest and the greatest value of each 16-bit column in each block; missing values are the greatest.
/// </summary>
internal sealed class DayRanges
{
    private readonly short[][] _smallest;
    private readonly short[][] _greatest;

    public DayRanges(ColumnLayout layout, int blocks)
    {
        var padded = (blocks + 63) / 64 * 64;
        short[][] Allocate() =>
            [.. layout.Columns.Select(c => c.Storage == ColumnStorage.Shorts ? new short[padded] : [])];
        (_smallest, _greatest) = (Allocate(), Allocate());
    }

    public ref short Smallest(int column, int block) => ref _smallest[column][block];

    public ref short Greatest(int column, int block) => ref _greatest[column][block];

    /// <summary>Notes the range of a block's values.</summary>
    public void Note(int column, int block, ReadOnlySpan<short> values)
    {
        var (smallest, greatest) = (short.MaxValue, short.MinValue);
        var (low, high) = (Vector256.Create(smallest), Vector256.Create(greatest));
        for (; values.Length >= Vector256<short>.Count; values = values[Vector256<short>.Count..])
        {
            var several = Vector256.Create(values);
            (low, high) = (Vector256.Min(low, several), Vector256.Max(high, several));
        }

        for (var i = 0; i < Vector256<short>.Count; i++)
        {
            (smallest, greatest) = (Math.Min(smallest, low[i]), Math.Max(greatest, high[i]));
        }

        foreach (var value in values)
        {
            smallest = Math.Min(smallest, value);
            greatest = Math.Max(greatest, value);
        }

        (_smallest[column][block], _greatest[column][block]) = (smallest, greatest);
    }
}
