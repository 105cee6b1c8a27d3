namespace Funnel.Domain.Exchange.Csv;

/// <summary>A part of a file: the rows that start in it.</summary>
/// <param name="From">Where a row starts: at the beginning of the file, or just after a line break.</param>
/// <param name="Until">The first byte at which no row of the section starts any more.</param>
internal readonly record struct CsvSection(long From, long Until)
{
    public static CsvSection WholeFile { get; } = new(0, long.MaxValue);
}
