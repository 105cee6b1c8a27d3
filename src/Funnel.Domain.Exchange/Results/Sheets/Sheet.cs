namespace Funnel.Domain.Exchange.Results.Sheets;

/// <summary>A table of a workbook: its name, the headings of its columns, its rows.</summary>
internal sealed class Sheet(string name, params IEnumerable<string> columns)
{
    private readonly List<SheetCell[]> _rows = [];

    public string Name => name;

    public IReadOnlyList<string> Columns { get; } = [.. columns];

    public IReadOnlyList<SheetCell[]> Rows => _rows;

    public void Row(params IEnumerable<SheetCell> cells) => _rows.Add([.. cells]);
}
