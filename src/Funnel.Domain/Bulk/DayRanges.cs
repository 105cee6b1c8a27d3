namespace Funnel.Domain.Bulk;

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
        foreach (var value in values)
        {
            smallest = Math.Min(smallest, value);
            greatest = Math.Max(greatest, value);
        }

        (_smallest[column][block], _greatest[column][block]) = (smallest, greatest);
    }
}
