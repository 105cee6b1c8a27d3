using System.Runtime.Intrinsics;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>A flag column as it arrives.</summary>
internal sealed class FlagStage<T>(FlagColumn<T> column) : ColumnStage<T>(column.Name)
{
    private readonly Chunks<byte> _flags = new();

    public override int Count => _flags.Count;

    public override void Append(ReadOnlySpan<T> facts)
    {
        foreach (ref readonly var fact in facts)
        {
            Append(column.Of(fact));
        }
    }

    public override bool AddTo(ReadingCode<T> code)
    {
        code.Add(FactReader<T>.BitOf(column, code));
        return true;
    }

    public override void AppendRead(ReadOnlySpan<int> values)
    {
        foreach (var value in values)
        {
            _flags.Add((byte)value);
        }
    }

    public void Append(bool flag) => _flags.Add(flag ? (byte)1 : (byte)0);

    public override StoredColumn Declare(ColumnLayout layout) => layout.Add(Name, ColumnStorage.Planes);

    public override void Fill(FactBlocks table, StoredColumn column, int block, ReadOnlySpan<int> rows)
    {
        Span<byte> flags = stackalloc byte[ColumnLayout.RowsPerBlock];
        flags.Clear();
        _flags.Gather(rows, flags);
        var words = table.Column(block, column);
        for (var word = 0; word < words.Length; word++)
        {
            var low = Vector256.Create<byte>(flags[(word * 64)..]) << 7;
            var high = Vector256.Create<byte>(flags[((word * 64) + 32)..]) << 7;
            words[word] = low.ExtractMostSignificantBits() | ((ulong)high.ExtractMostSignificantBits() << 32);
        }
    }
}
