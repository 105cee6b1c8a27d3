using System.Runtime.Intrinsics;
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

    public override bool AddTo(ReadingCode<T> code)
    {
        code.Add(_symbols.Reading(code, mayAdd: true));
        return true;
    }

    public override void AppendRead(ReadOnlySpan<int> values)
    {
        while (!values.IsEmpty)
        {
            var room = _codes.Next(values.Length);
            values[..room.Length].CopyTo(room);
            values = values[room.Length..];
        }
    }

    public override StoredColumn Declare(ColumnLayout layout) =>
        layout.Add(Name, ColumnStorage.Planes, _symbols.Freeze());

    public override void Fill(FactBlocks table, StoredColumn column, int block, ReadOnlySpan<int> rows)
    {
        Span<int> codes = stackalloc int[ColumnLayout.RowsPerBlock];
        codes.Clear();
        _codes.Gather(rows, codes);
        var words = table.Column(block, column);
        for (var i = 0; i < words.Length; i++)
        {
            var (plane, word) = (i / ColumnLayout.MaskWords, i % ColumnLayout.MaskWords);
            words[i] = Bits(codes.Slice(word * 64, 64), plane);
        }
    }

    /// <summary>One bit of 64 codes.</summary>
    private static ulong Bits(ReadOnlySpan<int> codes, int plane)
    {
        var bits = 0UL;
        for (var i = 0; i < codes.Length; i += Vector256<int>.Count)
        {
            // The bit is moved to where the sign is, and the signs are taken together.
            var signs = (Vector256.Create(codes[i..]) << (31 - plane)).ExtractMostSignificantBits();
            bits |= (ulong)signs << i;
        }

        return bits;
    }
}
