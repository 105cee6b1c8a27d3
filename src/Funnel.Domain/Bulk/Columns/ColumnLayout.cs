using System.Collections.Frozen;
using System.Numerics;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>The stored columns of a table, one after the other in every block.</summary>
internal sealed class ColumnLayout
{
    /// <summary>
    /// Facts per block: a mask is one vector of the widest kind, and the masks of a block, its columns and the columns
    /// of the next fit the nearest caches. With four times as many, reading and computing hardly overlap.
    /// </summary>
    public const int RowsPerBlock = 512;

    /// <summary>64-bit words of a mask over a block.</summary>
    public const int MaskWords = RowsPerBlock / 64;

    private readonly Dictionary<string, StoredColumn> _byName = new(StringComparer.Ordinal);
    private readonly List<StoredColumn> _columns = [];

    /// <param name="kind">The name of the kind of fact, for messages.</param>
    /// <param name="isOpen">Whether facts may hold more than the columns do, since they come one by one.</param>
    public ColumnLayout(string kind, bool isOpen = false) => (Kind, IsOpen) = (kind, isOpen);

    public string Kind { get; }

    /// <summary>
    /// Whether facts may hold dates and numbers that the columns do not: bounds out there differ then.
    /// </summary>
    public bool IsOpen { get; }

    public IReadOnlyList<StoredColumn> Columns => _columns;

    /// <summary>64-bit words of all columns in a block.</summary>
    public int BlockWords { get; private set; }

    /// <summary>The planes that hold every code of a symbol with so many texts, the missing one included.</summary>
    public static int PlanesFor(int texts) => BitOperations.Log2((uint)texts) + 1;

    public StoredColumn Add(
        string name, ColumnStorage storage, FrozenDictionary<string, int>? codes = null, bool hasGaps = false)
    {
        codes ??= FrozenDictionary<string, int>.Empty;
        var planes = storage != ColumnStorage.Planes ? 0 : codes.Count == 0 ? 1 : PlanesFor(codes.Count);
        var column = new StoredColumn(name, _columns.Count, storage, planes, BlockWords, hasGaps, codes);
        _columns.Add(column);
        _byName.Add(name, column);
        BlockWords += storage switch
        {
            ColumnStorage.Shorts => RowsPerBlock / 4,
            ColumnStorage.Ints => RowsPerBlock / 2,
            ColumnStorage.Longs => RowsPerBlock,
            _ => planes * MaskWords,
        };
        return column;
    }

    /// <summary>The stored column of a name.</summary>
    /// <exception cref="ArgumentException">The table was built without it.</exception>
    public StoredColumn Of(string name) => _byName.TryGetValue(name, out var column)
        ? column
        : throw new ArgumentException(
            $"The table of {Kind} was built without the column '{name}', which a total reads.", nameof(name));
}
