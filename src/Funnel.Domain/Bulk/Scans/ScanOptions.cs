namespace Funnel.Domain.Bulk.Scans;

/// <summary>How a table is scanned; none of it changes the tallies.</summary>
internal sealed record ScanOptions
{
    private readonly int _degree = -1;

    /// <summary>All processors, the widest vectors, blocks without any counted fact skipped.</summary>
    public static ScanOptions Default { get; } = new();

    /// <summary>The greatest number of threads; −1 for as many as there are processors.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is 0 or less than −1.</exception>
    public int Degree
    {
        get => _degree;
        init
        {
            ArgumentOutOfRangeException.ThrowIfZero(value);
            ArgumentOutOfRangeException.ThrowIfLessThan(value, -1);
            _degree = value;
        }
    }

    /// <summary>The vector width; a width the machine lacks is emulated, slowly.</summary>
    public VectorWidth Width { get; init; } = VectorWidth.Widest;

    /// <summary>
    /// Whether blocks are passed over in which no fact can count, judged by the smallest and greatest day of each
    /// column.
    /// </summary>
    public bool SkipBlocks { get; init; } = true;
}
