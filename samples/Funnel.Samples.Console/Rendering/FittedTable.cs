using Spectre.Console;
using Spectre.Console.Rendering;

namespace Funnel.Samples.Console.Rendering;

/// <summary>
/// A table of texts that fits: the bars of its last column take the room that is left, and where there is too little
/// the widest columns are broken into lines. A text may have lines of its own.
/// </summary>
internal sealed class FittedTable
{
    private const int Gap = 3;
    private const int Margin = 2;
    private const int NarrowestBar = 14;
    private const int NarrowestColumn = 4;

    private readonly List<(string Title, bool IsNumber)> _columns = [];
    private readonly List<string[]> _rows = [];
    private readonly List<Func<int, string>> _bars = [];
    private int _widestBar;

    /// <summary>A column of names.</summary>
    public FittedTable Words(params IEnumerable<string> titles)
    {
        _columns.AddRange(titles.Select(title => (title, false)));
        return this;
    }

    /// <summary>Columns of figures, to the right.</summary>
    public FittedTable Numbers(params IEnumerable<string> titles)
    {
        _columns.AddRange(titles.Select(title => (title, true)));
        return this;
    }

    /// <summary>A last column of bars of at most this width; they are drawn to the width there is.</summary>
    public FittedTable Bars(int widest)
    {
        _widestBar = widest;
        return this;
    }

    public void Row(IEnumerable<string> cells, Func<int, string>? bar = null)
    {
        _rows.Add([.. cells]);
        _bars.Add(bar ?? (_ => ""));
    }

    public IRenderable Of(int width)
    {
        var widths = Widths(width, _widestBar > 0 ? NarrowestBar + Gap : 0);
        var table = new Table { Border = TableBorder.Simple };
        foreach (var ((title, isNumber), place) in _columns.Select((column, place) => (column, place)))
        {
            table.AddColumn(Column(Cell(title, widths[place], isNumber), isNumber));
        }

        var room = width - Margin - widths.Sum(each => each + Gap) - Gap;
        var bar = Math.Clamp(room, NarrowestBar, Math.Max(NarrowestBar, _widestBar));
        if (_widestBar > 0)
        {
            table.AddColumn(new TableColumn("").Width(bar));
        }

        foreach (var (cells, draw) in _rows.Zip(_bars))
        {
            List<IRenderable> row =
                [.. cells.Select((cell, place) => Cell(cell, widths[place], _columns[place].IsNumber))];
            if (_widestBar > 0)
            {
                row.Add(new Text(draw(bar), new(Color.Teal)));
            }

            table.AddRow(row);
        }

        return table;
    }

    private static TableColumn Column(Text title, bool isNumber) =>
        isNumber ? new TableColumn(title).RightAligned() : new TableColumn(title);

    private static Text Cell(string text, int width, bool isNumber)
    {
        var cell = new Text(string.Join('\n', LinesOf(text, width)));
        return isNumber ? cell.RightJustified() : cell;
    }

    // A line that fits keeps the spaces it begins with.
    private static IEnumerable<string> LinesOf(string text, int width) =>
        text.Split('\n').SelectMany(line => line.GetCellWidth() <= width ? [line] : Wrapped.Lines(line, width));

    private int[] Widths(int width, int reserved)
    {
        var widths = _columns
            .Select((column, place) => _rows.Select(row => row[place]).Append(column.Title).Max(WidthOf))
            .ToArray();
        while (widths.Sum(each => each + Gap) + Margin + reserved > width && widths.Max() > NarrowestColumn)
        {
            widths[Array.IndexOf(widths, widths.Max())]--;
        }

        return widths;
    }

    private static int WidthOf(string text) => text.Split('\n').Max(line => line.GetCellWidth());
}
