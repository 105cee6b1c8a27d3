namespace Funnel.Domain.Bulk.Columns;

/// <summary>Where each row of a table comes from: rows by section, then by group, else as they arrived.</summary>
internal sealed class RowOrder
{
    private RowOrder(int[] rows, IReadOnlyList<TableSection> sections) => (Rows, Sections) = (rows, sections);

    /// <summary>For each place the row, as it arrived, that goes there.</summary>
    public int[] Rows { get; }

    public IReadOnlyList<TableSection> Sections { get; }

    /// <summary>Rows as they arrived, in one section without groups of its own.</summary>
    public static RowOrder AsArrived(int rows) =>
        new([.. Enumerable.Range(0, rows)], rows == 0 ? [] : [new(0, rows, [])]);

    /// <param name="groups">The groups.</param>
    /// <param name="sections">The number of sections.</param>
    /// <param name="sectionOf">The section of each row; null where there is one.</param>
    public static RowOrder Grouped(FactGroups groups, int sections, int[]? sectionOf)
    {
        var count = groups.Keys.Count;
        var next = new int[(sections * count) + 1];
        var groupOfRow = groups.GroupOfRow;
        for (var row = 0; row < groupOfRow.Length; row++)
        {
            next[((sectionOf?[row] ?? 0) * count) + groupOfRow[row] + 1]++;
        }

        for (var i = 1; i < next.Length; i++)
        {
            next[i] += next[i - 1];
        }

        var laidOut = LayOut(next, sections, count);
        var rows = new int[groupOfRow.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[next[((sectionOf?[row] ?? 0) * count) + groupOfRow[row]]++] = row;
        }

        return new(rows, laidOut);
    }

    private static List<TableSection> LayOut(int[] starts, int sections, int groups)
    {
        var laidOut = new List<TableSection>();
        var block = 0;
        for (var section = 0; section < sections; section++)
        {
            var (first, end) = (starts[section * groups], starts[(section + 1) * groups]);
            if (first == end)
            {
                continue;
            }

            var within = starts[(section * groups)..(((section + 1) * groups) + 1)];
            var laid = new TableSection(block, end - first, [.. within.Select(start => start - first)]);
            laidOut.Add(laid);
            block += laid.Blocks;
        }

        return laidOut;
    }
}
