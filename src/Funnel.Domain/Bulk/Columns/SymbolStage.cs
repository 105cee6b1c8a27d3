using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>A code or id column as it arrives: each row holds the number of its text, 0 where it is missing.</summary>
internal sealed class SymbolStage<T>(SymbolColumn<T> column) : ColumnStage<T>(column.Name)
{
    private readonly SymbolCodes<T> _symbols = SymbolCodes<T>.For(column);
    private readonly CodeList _codes = new();

    public override int Count => _codes.Count;

    /// <summary>The text of each number; the first is that of a missing value.</summary>
    public IReadOnlyList<string> Texts => _symbols.Texts;

    public int CodeAt(int row) => _codes[row];

    public int CodeOf(ReadOnlySpan<char> text) => _symbols.CodeOf(text);

    public void Append(ReadOnlySpan<char> text) => _codes.Add(text.IsEmpty ? 0 : _symbols.CodeOf(text));

    public void AppendCode(int code) => _codes.Add(code);

    public override void Append(ReadOnlySpan<T> facts)
    {
        foreach (ref readonly var fact in facts)
        {
            _codes.Add(_symbols.CodeOf(fact, mayAdd: true));
        }
    }

    public override bool AddTo(ReadingCode<T> code)
    {
        code.Add(_symbols.Reading(code, mayAdd: true));
        return true;
    }

    public override void AppendRead(ReadOnlySpan<int> values) => _codes.AddRange(values);

    public override StoredColumn Declare(ColumnLayout layout) =>
        layout.Add(Name, ColumnStorage.Planes, _symbols.Freeze());

    public override void Fill(FactBlocks table, StoredColumn column, int block, ReadOnlySpan<int> rows)
    {
        _codes.FillPlanes(rows, table.Column(block, column));
    }
}
