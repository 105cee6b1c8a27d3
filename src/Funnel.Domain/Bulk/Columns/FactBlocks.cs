using System.Runtime.CompilerServices;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>
/// The columns of a table, block by block: all columns of a block lie together, so a scan reads one stream.
/// </summary>
internal sealed class FactBlocks
{
    public FactBlocks(ColumnLayout layout, int groups, IReadOnlyList<TableSection> sections, int[]? groupOfRow)
    {
        Layout = layout;
        (Groups, Sections, GroupOfRow) = (groups, sections, groupOfRow);
        Blocks = sections.Sum(section => section.Blocks);
        Words = new((long)Blocks * layout.BlockWords);
        Days = new DayRanges(layout, Blocks);
    }

    public ColumnLayout Layout { get; }

    public int Groups { get; }

    public int Blocks { get; }

    public IReadOnlyList<TableSection> Sections { get; }

    /// <summary>The group of each row where rows are in no group order; null where they are.</summary>
    public int[]? GroupOfRow { get; }

    public AlignedWords Words { get; }

    public DayRanges Days { get; }

    /// <summary>The first word of a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref ulong Block(int block) => ref Words.At((long)block * Layout.BlockWords);

    /// <summary>The first word of the block after one, or of the block itself where it is the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref ulong BlockAfter(int block) => ref Block(Math.Min(block + 1, Blocks - 1));

    public Span<ulong> Column(int block, StoredColumn column)
    {
        var length = column.Storage switch
        {
            ColumnStorage.Shorts => ColumnLayout.RowsPerBlock / 4,
            ColumnStorage.Ints => ColumnLayout.RowsPerBlock / 2,
            ColumnStorage.Longs => ColumnLayout.RowsPerBlock,
            _ => column.Planes * ColumnLayout.MaskWords,
        };
        return Words.Slice(((long)block * Layout.BlockWords) + column.Offset, length);
    }
}
