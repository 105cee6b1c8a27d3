namespace Funnel.Domain.Exchange.Csv;

/// <summary>The longest field and row that are read, in bytes as they stand in the file.</summary>
/// <remarks>They bound the memory of a reader, which holds one row: about twice <see cref="RowBytes"/>.</remarks>
internal sealed record CsvLimits
{
    private const int MebiByte = 1 << 20;

    public CsvLimits(int fieldBytes, int rowBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fieldBytes);
        ArgumentOutOfRangeException.ThrowIfLessThan(rowBytes, fieldBytes);
        FieldBytes = fieldBytes;
        RowBytes = rowBytes;
    }

    public static CsvLimits Default { get; } = new(fieldBytes: MebiByte, rowBytes: 4 * MebiByte);

    public int FieldBytes { get; }

    public int RowBytes { get; }
}
