using System.Collections.Immutable;

namespace Funnel.Domain.Exchange.Csv;

/// <summary>The columns a reader asks for; rows are asked for a column by its place here.</summary>
internal sealed class CsvLayout
{
    public CsvLayout(params IEnumerable<CsvColumn> columns)
    {
        Columns = [.. columns];
        ArgumentOutOfRangeException.ThrowIfZero(Columns.Length, nameof(columns));
        if (Columns.DistinctBy(column => column.Name, StringComparer.Ordinal).Count() != Columns.Length)
        {
            throw new ArgumentException("Every column of a layout has a name of its own.", nameof(columns));
        }
    }

    public ImmutableArray<CsvColumn> Columns { get; }

    /// <summary>The place of the column with this name; negative where there is none.</summary>
    public int ColumnOf(string name)
    {
        for (var place = 0; place < Columns.Length; place++)
        {
            if (Columns[place].Name == name)
            {
                return place;
            }
        }

        return -1;
    }
}
