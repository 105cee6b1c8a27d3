using Spectre.Console;
using Spectre.Console.Rendering;

namespace Funnel.Samples.Console.Rendering;

/// <summary>Rows by columns of figures, in as many tables below each other as the width asks for.</summary>
internal sealed class FigureGrid(
    string title, IReadOnlyList<string> rows, IReadOnlyList<FigureColumn> columns, bool hasTotalRow)
{
    private const int WidestName = 26;

    // A column's padding and the gap to the next; the margin of the table.
    private const int Gap = 3;
    private const int Margin = 1;

    private readonly int _names = rows.Append(title).Max(name => Wrapped.WidthOf(name, WidestName));

    public bool Fits(int width) => Margin + Cost(_names) + columns.Sum(column => Cost(column.Width)) <= width;

    public void Show(IAnsiConsole console, int width)
    {
        for (var shown = 0; shown < columns.Count;)
        {
            var block = Block(shown, width - Margin - Cost(_names));
            if (shown > 0)
            {
                console.WriteLine();
            }

            console.Write(TableOf(block));
            shown += block.Count;
        }
    }

    private static int Cost(int width) => width + Gap;

    /// <summary>As many columns as fit, one at least.</summary>
    private List<FigureColumn> Block(int first, int room)
    {
        List<FigureColumn> block = [columns[first]];
        var left = room - Cost(columns[first].Width);
        foreach (var column in columns.Skip(first + 1))
        {
            left -= Cost(column.Width);
            if (left < 0)
            {
                break;
            }

            block.Add(column);
        }

        return block;
    }

    private Table TableOf(List<FigureColumn> block)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn(Wrapped.Cell(title, WidestName)));
        foreach (var column in block)
        {
            table.AddColumn(column.Header);
        }

        for (var row = 0; row < rows.Count; row++)
        {
            if (hasTotalRow && row == rows.Count - 1)
            {
                table.AddEmptyRow();
            }

            IRenderable name = Wrapped.Cell(rows[row], WidestName);
            table.AddRow([name, .. block.Select(column => column.Cell(row))]);
        }

        return table;
    }
}
