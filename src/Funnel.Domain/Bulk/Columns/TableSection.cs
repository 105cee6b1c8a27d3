namespace Funnel.Domain.Bulk.Columns;

/// <summary>A run of whole blocks whose facts lie in group order.</summary>
/// <param name="FirstBlock">Its first block.</param>
/// <param name="Rows">Its facts; the rest of its last block is empty.</param>
/// <param name="Starts">Where each group begins within the section, and where the last one ends.</param>
internal sealed record TableSection(int FirstBlock, int Rows, int[] Starts)
{
    public int Blocks => (Rows + ColumnLayout.RowsPerBlock - 1) / ColumnLayout.RowsPerBlock;

    /// <summary>The first group that begins at a row or later; the number of groups where none does.</summary>
    public int FirstGroupFrom(int row)
    {
        var (low, high) = (0, Starts.Length - 1);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (Starts[middle] < row)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
