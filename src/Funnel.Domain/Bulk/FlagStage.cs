using Funnel.Domain.Specifications;

namespace Funnel.Domain.Bulk;

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

    public void Append(bool flag) => _flags.Add(flag ? (byte)1 : (byte)0);

    public override StoredColumn Declare(ColumnLayout layout) => layout.Add(Name, ColumnStorage.Planes);

    public override void Fill(FactBlocks table, StoredColumn column, int block, ReadOnlySpan<int> rows)
    {
        var words = table.Column(block, column);
        for (var i = 0; i < rows.Length; i++)
        {
            words[i >> 6] |= (ulong)_flags[rows[i]] << (i & 63);
        }
    }
}
