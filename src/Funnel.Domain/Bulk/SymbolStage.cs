using Funnel.Domain.Specifications;

namespace Funnel.Domain.Bulk;

/// <summary>A code or id column as it arrives: each row holds the number of its text, 0 where it is missing.</summary>
internal sealed class SymbolStage<T>(SymbolColumn<T> column) : ColumnStage<T>(column.Name)
{
    private readonly SymbolCodes<T> _symbols = SymbolCodes<T>.For(column);
    private readonly Chunks<int> _codes = new();

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

    public override StoredColumn Declare(ColumnLayout layout) =>
        layout.Add(Name, ColumnStorage.Planes, _symbols.Freeze());

    public override void Fill(FactBlocks table, StoredColumn column, int block, ReadOnlySpan<int> rows)
    {
        var words = table.Column(block, column);
        Span<ulong> planes = stackalloc ulong[column.Planes];
        for (var first = 0; first < rows.Length; first += 64)
        {
            planes.Clear();
            for (var i = Math.Min(64, rows.Length - first) - 1; i >= 0; i--)
            {
                var code = (uint)_codes[rows[first + i]];
                for (var plane = 0; plane < planes.Length; plane++)
                {
                    planes[plane] = (planes[plane] << 1) | ((code >> plane) & 1);
                }
            }

            for (var plane = 0; plane < planes.Length; plane++)
            {
                words[(plane * ColumnLayout.MaskWords) + (first >> 6)] = planes[plane];
            }
        }
    }
}
