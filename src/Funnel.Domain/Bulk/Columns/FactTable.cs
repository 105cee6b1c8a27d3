using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>
/// Facts of one kind in columns: days in 16 bits, flags and codes in bits, rows grouped once. It never changes, so any
/// number of threads may count over it.
/// </summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class FactTable<T>
{
    internal FactTable(
        FactKind<T> kind,
        IReadOnlyList<Dimension> dimensions,
        IReadOnlyList<GroupKey> groups,
        int rows,
        FactBlocks blocks)
    {
        (Kind, Dimensions, GroupList, Rows, Blocks) = (kind, dimensions, new(groups), rows, blocks);
    }

    /// <summary>The kind of fact.</summary>
    public FactKind<T> Kind { get; }

    /// <summary>What the facts are grouped by; empty where they form one group.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; }

    /// <summary>The groups, ordered by their keys.</summary>
    public IReadOnlyList<GroupKey> Groups => GroupList;

    /// <summary>The number of facts.</summary>
    public int Rows { get; }

    /// <summary>Bytes the columns take, with the room left at the end of the last blocks.</summary>
    public long Bytes => (Blocks.Words.Count * sizeof(ulong)) + ((Blocks.GroupOfRow?.LongLength ?? 0) * sizeof(int));

    /// <summary>Bytes a fact takes in the columns.</summary>
    public double BytesPerFact => (double)Blocks.Layout.BlockWords * sizeof(ulong) / ColumnLayout.RowsPerBlock;

    /// <summary>The groups with an index that every count over the table shares.</summary>
    internal GroupList GroupList { get; }

    internal FactBlocks Blocks { get; }
}
